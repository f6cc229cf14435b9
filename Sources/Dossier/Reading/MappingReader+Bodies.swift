import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// A body's short name: « la Municipalité »; `dossier.doubtful-gender` where nothing tells what agrees
  /// with it.
  mutating func body(_ key: String) -> NounPhrase? {
    guard let node = node(key), var noun = noun(key, doubting: []) else { return nil }
    noun.kind = .organization
    if noun.isGenderDoubtful {
      let arguments: [String: Problem.Value] = ["key": .text(key), "name": .text(noun.text)]
      report(Problem(DossierProblem.doubtfulGender, .warning, at: node.place, arguments))
    }
    return noun
  }

  /// A common noun: « un local équipé », « le conseil municipal ».
  mutating func commonNoun(_ key: String) -> NounPhrase? {
    guard var noun = noun(key, doubting: []) else { return nil }
    noun.kind = .noun
    let start = noun.text.lowercased()
    if start.hasPrefix("une ") { noun.gender = noun.gender ?? .feminine }
    if start.hasPrefix("un ") { noun.gender = noun.gender ?? .masculine }
    if start.hasPrefix("un ") || start.hasPrefix("une ") { noun.number = noun.number ?? .singular }
    if ["des ", "deux ", "les "].contains(where: start.hasPrefix) {
      noun.number = noun.number ?? .plural
    }
    return noun
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
