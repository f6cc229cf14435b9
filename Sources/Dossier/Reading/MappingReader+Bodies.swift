import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// A body's short name: « la Municipalité »; `dossier.doubtful-gender` where nothing tells what agrees
  /// with it.
  mutating func body(_ key: String) -> NounPhrase? {
    guard var noun = noun(key, doubting: []) else { return nil }
    noun.kind = .organization
    reportDoubt(of: noun, key: key)
    return noun
  }

  /// `dossier.doubtful-gender` where nothing tells what agrees with a noun.
  mutating func reportDoubt(of noun: NounPhrase, key: String) {
    guard noun.isGenderDoubtful, let node = node(key) else { return }
    let arguments: [String: Problem.Value] = ["key": .text(key), "name": .text(noun.text)]
    report(Problem(DossierProblem.doubtfulGender, .warning, at: node.place, arguments))
  }

  /// A common noun with the article that it has in the sentence: « un local équipé », « des outils », « le
  /// conseil municipal ».
  mutating func commonNoun(_ key: String) -> NounPhrase? {
    guard var noun = noun(key, doubting: []) else { return nil }
    noun.kind = .noun
    let start = noun.text.lowercased()
    guard let determiner = Self.determiners.first(where: { start.hasPrefix($0.text) }) else {
      return noun
    }
    let rest = NounPhrase(String(noun.text.dropFirst(determiner.text.count)), kind: .noun)
    noun.gender = noun.gender ?? determiner.gender ?? rest.grammaticalGender
    noun.number = noun.number ?? determiner.number
    return noun
  }

  /// The determiners that a noun phrase does not know by itself, and what they tell.
  private static var determiners: [(text: String, gender: NounGender?, number: GrammaticalNumber)] {
    [
      ("un ", .masculine, .singular), ("une ", .feminine, .singular),
      ("du ", .masculine, .singular),
      ("de la ", .feminine, .singular), ("de l’", nil, .singular), ("des ", nil, .plural),
      ("deux ", nil, .plural), ("trois ", nil, .plural), ("quatre ", nil, .plural),
    ]
  }

  /// `neq`, `siret`, `rna`: those that are given.
  mutating func identifiers() -> [Identifier] {
    [IdentifierKind.neq, .siret, .rna].compactMap { kind in
      blank(kind.key) { $0.identifier(kind) }.map { Identifier(kind, $0) }
    }
  }

  /// An identifier without its spaces; a doubtful one is printed as typed and said.
  mutating func identifier(_ kind: IdentifierKind) -> String? {
    guard let node = node(kind.key), let typed = text(kind.key) else { return nil }
    let compact = typed.filter { !$0.isWhitespace }.uppercased()
    guard !kind.accepts(compact) else { return compact }
    let arguments: [String: Problem.Value] = ["kind": .text(kind.key), "value": .text(typed)]
    report(Problem(DossierProblem.doubtfulIdentifier, .warning, at: node.place, arguments))
    return compact
  }

  /// The place is the first item that is too many.
  mutating func checkCount(_ nodes: [YAMLNode], most: Int, _ code: String) {
    guard nodes.count > most else { return }
    let arguments: [String: Problem.Value] = [
      "count": .number(nodes.count), "most": .number(most),
    ]
    report(Problem(code, at: nodes[most].place, arguments))
  }

  /// A list that is there and holds nothing would draw an empty table: `dossier.empty-table`.
  mutating func rows(_ key: String) -> [YAMLNode] {
    let rows = items(key)
    if rows.isEmpty, let node = node(key) {
      report(Problem(DossierProblem.emptyTable, at: node.place, ["key": .text(key)]))
    }
    return rows
  }
}
