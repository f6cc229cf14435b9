import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// The text of `key`: `dossier.missing-key` where there is none.
  mutating func requiredText(_ key: String) -> String? {
    let node = node(key)
    if node == nil { reportMissing(key) }
    return text(key)
  }

  /// Whether something was wrong so far: what depends on several values is then not checked.
  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// Tells that a key is wanted and not there.
  mutating func reportMissing(_ key: String) {
    report(Problem(DossierProblem.missingKey, at: place, ["key": .text(key)]))
  }

  /// The texts of a list; a single value counts as a list of one.
  mutating func texts(_ key: String) -> [String] {
    items(key).compactMap { item in
      if item.text == nil, !item.isEmpty {
        report(Problem(YAMLProblem.notAText, at: item.place, ["key": .text(key)]))
      }
      return item.text
    }
  }

  /// The mapping of `key`, read by `read`; nil where the key is absent.
  mutating func section<Value>(
    _ key: String, _ read: (inout MappingReader) -> Value
  ) -> Value? {
    node(key).map { section($0, read) }
  }

  /// A mapping below this one, with whatever is wrong in it.
  mutating func section<Value>(
    _ node: YAMLNode, _ read: (inout MappingReader) -> Value
  ) -> Value {
    var inner = MappingReader(node)
    let value = read(&inner)
    inner.finish().forEach { report($0) }
    return value
  }

  /// A date, ISO or in letters: `dossier.not-a-date`, `dossier.ambiguous-date`.
  mutating func day(_ key: String) -> CalendarDay? {
    guard let node = node(key), let typed = text(key) else { return nil }
    switch CalendarDay.reading(typed) {
    case .day(let day): return day
    case .ambiguous(let dayFirst, let monthFirst):
      let readings: [String: Problem.Value] = [
        "key": .text(key), "value": .text(typed), "dayFirst": .text(dayFirst.iso),
        "monthFirst": .text(monthFirst.iso),
      ]
      report(Problem(DossierProblem.ambiguousDate, at: node.place, readings))
    case .none:
      let arguments: [String: Problem.Value] = ["key": .text(key), "value": .text(typed)]
      report(Problem(DossierProblem.notADate, at: node.place, arguments))
    }
    return nil
  }

  /// A whole number within `range`: `dossier.not-a-number`.
  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(key), let typed = text(key) else { return nil }
    if let number = Int(typed), range.contains(number) { return number }
    let arguments: [String: Problem.Value] = [
      "key": .text(key), "value": .text(typed), "least": .number(range.lowerBound),
      "most": .number(range.upperBound),
    ]
    report(Problem(DossierProblem.notANumber, at: node.place, arguments))
    return nil
  }

  /// A file of this machine: `dossier.not-a-path` for an address of the web.
  mutating func file(_ key: String) -> FileReference? {
    guard let node = node(key), let path = text(key) else { return nil }
    guard !path.contains("://") else {
      let arguments: [String: Problem.Value] = ["key": .text(key), "value": .text(path)]
      report(Problem(DossierProblem.notAPath, at: node.place, arguments))
      return nil
    }
    return FileReference(path: path, place: node.place)
  }
}
