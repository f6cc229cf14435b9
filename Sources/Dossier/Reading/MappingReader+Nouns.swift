import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// A place: its name, or a mapping with its grammar, of which only `nom` is wanted.
  ///
  /// `{nom: …, sorte: toponyme | personne | région, genre: f | m, nombre: singulier | pluriel,
  /// h: aspiré | muet, de: …, à: …, en: …}`.
  mutating func noun(_ key: String) -> NounPhrase? {
    guard let node = node(key) else { return nil }
    guard node.entries != nil else { return text(key).map { NounPhrase($0) } }
    return section(node) { $0.nounFields() }
  }

  private mutating func nounFields() -> NounPhrase? {
    let kind = choice("sorte", Self.kinds) ?? .toponym
    let gender = choice("genre", Self.genders)
    let number = choice("nombre", Self.numbers)
    let initialH = choice("h", Self.initials)
    let forms = NounForms(de: text("de"), a: text("à"), en: text("en"))
    return requiredText("nom").map {
      NounPhrase(
        $0, kind: kind, gender: gender, number: number, initialH: initialH, forms: forms)
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
