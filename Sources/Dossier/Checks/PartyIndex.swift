import Localization
import Problems
import YAMLSource

/// What the rest of a file may call its parties: their keys, short names and full names.
struct PartyIndex {
  /// The parties' keys, in their order.
  private(set) var keys: [String] = []
  private var keyBySpelling: [String: String] = [:]

  /// Adds a party; false where its key is another's.
  mutating func add(_ key: String, shortName: NounPhrase, name: String?) -> Bool {
    let folded = foldedKey(key)
    guard !keys.contains(where: { foldedKey($0) == folded }) else { return false }
    keys.append(key)
    keyBySpelling[folded] = key
    for spelling in [shortName.text, name].compactMap({ $0 }) {
      let folded = foldedKey(spelling)
      keyBySpelling[folded] = keyBySpelling[folded] ?? key
    }
    return true
  }

  /// The key that a spelling means.
  func key(_ typed: String) -> String? { keyBySpelling[foldedKey(typed)] }
}

extension MappingReader {
  /// The party that `key` names: `dossier.unknown-party` with the nearest one.
  mutating func party(_ key: String, _ parties: PartyIndex) -> String? {
    guard let node = node(key), let typed = text(key) else { return nil }
    return party(named: typed, parties, at: node.place)
  }

  /// The same for a name without a key of its own.
  mutating func party(named typed: String, _ parties: PartyIndex, at place: Place) -> String? {
    if let key = parties.key(typed) { return key }
    let arguments: [String: Problem.Value] = [
      "value": .text(typed), "known": .list(parties.keys),
      "nearest": .text(nearestMatch(to: typed, among: parties.keys, folding: foldedKey) ?? ""),
    ]
    report(Problem(DossierProblem.unknownParty, at: place, arguments))
    return nil
  }
}

/// A name without the article that it begins with: « la Municipalité » is « Municipalité » in tables.
func withoutArticle(_ name: String) -> String {
  let lower = name.lowercased().replacing("'", with: "’")
  let article = ["le ", "la ", "les ", "l’"].first(where: lower.hasPrefix) ?? ""
  return String(name.dropFirst(article.count))
}
