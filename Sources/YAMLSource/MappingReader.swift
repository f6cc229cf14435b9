public import Problems

/// Takes the values of one mapping by key and remembers which keys nobody asked for.
///
/// Keys match whatever their case, accents and kind of apostrophe or hyphen:
/// `thème`, `theme` and `Thème` are one key.
public struct MappingReader {
  /// What was wrong so far.
  public private(set) var problems: [Problem] = []
  /// Where the mapping stands.
  public let place: Place

  private let entries: [(folded: String, entry: YAMLNode.Entry)]
  private var known: [String] = []

  /// Reads `node`, which should be a mapping: `yaml.not-a-mapping` otherwise.
  public init(_ node: YAMLNode) {
    place = node.place
    entries = (node.entries ?? []).map { (foldedKey($0.key), $0) }
    reportTwins()
    if node.entries == nil, !node.isEmpty {
      problems.append(Problem(YAMLProblem.notAMapping, at: place))
    }
  }

  /// `thème` and `theme` are one key: the second would be lost without a word.
  private mutating func reportTwins() {
    for (index, twin) in entries.enumerated() {
      guard let first = entries[..<index].first(where: { $0.folded == twin.folded }) else {
        continue
      }
      problems.append(
        Problem(
          YAMLProblem.duplicateKey, at: twin.entry.keyPlace,
          ["keys": .list([first.entry.key, twin.entry.key])]))
    }
  }

  /// The value of `key`, nil where the key is absent or holds nothing.
  public mutating func node(_ key: String) -> YAMLNode? {
    if !known.contains(key) { known.append(key) }
    let wanted = foldedKey(key)
    guard let value = entries.first(where: { $0.folded == wanted })?.entry.value else { return nil }
    return value.isEmpty ? nil : value
  }

  /// The text of `key`; `yaml.not-a-text` where it is a list or a mapping.
  public mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    if node.text == nil {
      problems.append(Problem(YAMLProblem.notAText, at: node.place, ["key": .text(key)]))
    }
    return node.text
  }

  /// The items of `key`; a single value counts as a list of one.
  public mutating func items(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    return node.items ?? [node]
  }

  /// The value of `key` among `choices` (compared folded); `yaml.unknown-value` with the nearest one.
  public mutating func choice<Choice>(_ key: String, _ choices: [(String, Choice)]) -> Choice? {
    guard let node = node(key), let typed = text(key) else { return nil }
    if let match = choices.first(where: { foldedKey($0.0) == foldedKey(typed) }) { return match.1 }
    report(
      YAMLProblem.unknownValue, at: node.place, key: key, typed: typed, among: choices.map(\.0))
    return nil
  }

  /// `oui` or `non` (also vrai, faux, true, false, yes, no); `yaml.unknown-value` otherwise.
  public mutating func flag(_ key: String) -> Bool? {
    choice(
      key,
      [
        ("oui", true), ("non", false), ("vrai", true), ("faux", false), ("true", true),
        ("false", false), ("yes", true), ("no", false),
      ])
  }

  /// Adds a problem met by the caller.
  public mutating func report(_ problem: Problem) { problems.append(problem) }

  /// Everything wrong, the keys that nobody asked for included: `yaml.unknown-key` with the nearest.
  public func finish() -> [Problem] {
    let folded = Set(known.map(foldedKey))
    let unknown = entries.filter { !folded.contains($0.folded) }.map(\.entry)
    return problems
      + unknown.map { entry in
        Problem(
          YAMLProblem.unknownKey, at: entry.keyPlace,
          [
            "key": .text(entry.key),
            "nearest": .text(nearestMatch(to: entry.key, among: known, folding: foldedKey) ?? ""),
            "known": .list(known),
          ])
      }
  }

  private mutating func report(
    _ code: String, at place: Place, key: String, typed: String, among choices: [String]
  ) {
    problems.append(
      Problem(
        code, at: place,
        [
          "key": .text(key), "value": .text(typed), "choices": .list(choices),
          "nearest": .text(nearestMatch(to: typed, among: choices, folding: foldedKey) ?? ""),
        ]))
  }
}
