import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// A place: its name, or a mapping with its grammar, of which only `nom` is wanted.
  ///
  /// `{nom: …, sorte: toponyme | personne | région, genre: f | m, nombre: singulier | pluriel,
  /// h: aspiré | muet, de: …, à: …, en: …}`. What none of it settles among `doubts` is
  /// `dossier.doubtful-form`.
  mutating func noun(_ key: String, doubting doubts: Set<NounDoubt.Reason>) -> NounPhrase? {
    guard let node = node(key), isClosed(node, key) else { return nil }
    guard node.entries != nil else {
      let noun = text(key).map { NounPhrase($0) }
      report(noun, doubts, of: key, at: node.place)
      return noun
    }
    return section(node) { reader in
      let settled: Set<NounDoubt.Reason> = reader.node("sorte") == nil ? [] : [.kind, .article]
      let noun = reader.nounFields()
      reader.report(noun, doubts.subtracting(settled), of: key, at: node.place)
      return noun
    }
  }

  private mutating func nounFields() -> NounPhrase? {
    let kind = choice("sorte", Self.kinds) ?? .toponym
    let gender = choice("genre", Self.genders)
    let number = choice("nombre", Self.numbers)
    let initialH = choice("h", Self.initials)
    let name = requiredText("nom")
    let forms = NounForms(
      de: form(.de, of: name), a: form(.a, of: name), en: form(.en, of: name))
    return name.map {
      NounPhrase(
        $0, kind: kind, gender: gender, number: number, initialH: initialH, forms: forms)
    }
  }

  /// A form that was given; `dossier.unfit-form` where it is none of the name.
  private mutating func form(_ form: NounForm, of name: String?) -> String? {
    guard let node = node(form.rawValue), let given = text(form.rawValue), let name else {
      return nil
    }
    if form.fits(given, name) { return given }
    let arguments: [String: Problem.Value] = [
      "key": .text(form.rawValue), "value": .text(given), "name": .text(name),
      "heads": .list(form.heads.map { $0.filter { $0 != " " } }),
    ]
    report(Problem(DossierProblem.unfitForm, at: node.place, arguments))
    return nil
  }

  private mutating func report(
    _ noun: NounPhrase?, _ reasons: Set<NounDoubt.Reason>, of key: String, at place: Place
  ) {
    guard let noun else { return }
    for doubt in noun.doubts where reasons.contains(doubt.reason) {
      let arguments: [String: Problem.Value] = [
        "key": .text(key), "name": .text(noun.text), "reason": .text(doubt.reason.rawValue),
        "chosen": .text(doubt.chosen), "other": .text(doubt.other),
      ]
      report(Problem(DossierProblem.doubtfulForm, .warning, at: place, arguments))
    }
  }

  private static var kinds: [(String, NounKind)] {
    [
      ("toponyme", .toponym), ("personne", .toponymFromPerson), ("région", .region),
      ("ville", .toponym), ("département", .region), ("pays", .region),
    ]
  }
  private static var genders: [(String, NounGender)] {
    [("f", .feminine), ("m", .masculine), ("féminin", .feminine), ("masculin", .masculine)]
  }
  private static var numbers: [(String, GrammaticalNumber)] {
    [("singulier", .singular), ("pluriel", .plural)]
  }
  private static var initials: [(String, InitialH)] {
    [("aspiré", .aspirated), ("muet", .mute)]
  }
}
