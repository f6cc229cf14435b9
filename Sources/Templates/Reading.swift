internal import Document
internal import Problems
internal import YAMLSource

extension MappingReader {
  /// The number of `key`, with a decimal point or comma.
  ///
  /// Problems: `templates.not-a-number`, `templates.out-of-range`.
  mutating func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
    guard let node = node(key), let value = number(node, key) else { return nil }
    guard range.contains(value) else {
      report(
        Problem(
          TemplateProblem.outOfRange, at: node.place,
          [
            "key": .text(key), "least": .text(plain(range.lowerBound)),
            "most": .text(plain(range.upperBound)),
          ]))
      return nil
    }
    return value
  }

  /// The numbers of a list; zero, with the problem, for what is none.
  mutating func numbers(_ key: String) -> [Double] {
    var values: [Double] = []
    for node in items(key) { values.append(number(node, key) ?? 0) }
    return values
  }

  private mutating func number(_ node: YAMLNode, _ key: String) -> Double? {
    let value = node.text.flatMap { Double($0.replacing(",", with: ".")) }
    if value == nil {
      report(Problem(TemplateProblem.notANumber, at: node.place, ["key": .text(key)]))
    }
    return value
  }

  /// The number of `key`, which must be there: `templates.missing-value`, and zero, otherwise.
  mutating func neededNumber(_ key: String, in range: ClosedRange<Double>) -> Double {
    if node(key) == nil { reportMissing(key) }
    return number(key, in: range) ?? 0
  }

  /// A length in millimetres that must be there; no paper is longer than two metres.
  mutating func millimetres(_ key: String) -> Length { .mm(neededNumber(key, in: 0...2000)) }

  /// The text of `key`, which must be there: `templates.missing-value`, and empty, otherwise.
  mutating func neededText(_ key: String) -> String {
    if node(key) == nil { reportMissing(key) }
    return text(key) ?? ""
  }

  private mutating func reportMissing(_ key: String) {
    report(Problem(TemplateProblem.missingValue, at: place, ["key": .text(key)]))
  }
}

/// A number without a needless fraction.
private func plain(_ value: Double) -> String {
  value == value.rounded() ? String(Int(value)) : String(value)
}
