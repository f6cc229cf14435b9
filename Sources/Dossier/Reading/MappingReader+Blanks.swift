import Foundation
import Localization
import Problems
import YAMLSource

extension YAMLNode {
  /// Whether the file leaves it open: `à compléter`.
  var isToComplete: Bool { text.map { foldedKey($0) == toCompleteKey } ?? false }
}

/// « à compléter », folded.
let toCompleteKey = foldedKey("à compléter")

extension MappingReader {
  /// What `read` makes of `key`, or `à compléter`; nil where the key is absent or wrong.
  mutating func blank<Value>(
    _ key: String, _ read: (inout MappingReader) -> Value?
  ) -> Blank<Value>? {
    guard let node = node(key) else { return nil }
    if node.isToComplete { return .toComplete }
    return read(&self).map { .known($0) }
  }

  /// The same where the key must be there: `dossier.missing-key`. What is absent or wrong is to be
  /// completed, and the error keeps the file from being used.
  mutating func required<Value>(
    _ key: String, _ read: (inout MappingReader) -> Value?
  ) -> Blank<Value> {
    if node(key) == nil { reportMissing(key) }
    return blank(key, read) ?? .toComplete
  }

  /// The mapping of `key`, `open` where the whole of it is `à compléter`, `absent` where there is none.
  mutating func section<Value>(
    _ key: String, open: Value, absent: Value, _ read: (inout MappingReader) -> Value
  ) -> Value {
    guard let node = node(key) else { return absent }
    return filled(node, open, read)
  }

  /// A mapping, or `open` for one of which nothing is known yet.
  mutating func filled<Value>(
    _ node: YAMLNode, _ open: Value, _ read: (inout MappingReader) -> Value
  ) -> Value {
    node.isToComplete ? open : section(node, read)
  }

  /// A text that the rest depends on: `dossier.cannot-be-open` for `à compléter`.
  mutating func closedText(_ key: String) -> String? {
    guard let node = node(key), isClosed(node, key) else { return nil }
    return text(key)
  }

  /// Tells where a value is left open that no line can be drawn for.
  mutating func isClosed(_ node: YAMLNode, _ key: String) -> Bool {
    if node.isToComplete {
      report(Problem(DossierProblem.cannotBeOpen, at: node.place, ["key": .text(key)]))
    }
    return !node.isToComplete
  }

  /// A text.
  mutating func blankText(_ key: String) -> Blank<String>? { blank(key) { $0.text(key) } }

  /// A day.
  mutating func blankDay(_ key: String) -> Blank<CalendarDay>? { blank(key) { $0.day(key) } }

  /// A whole number in a range.
  mutating func blankNumber(_ key: String, in range: ClosedRange<Int>) -> Blank<Int>? {
    blank(key) { $0.number(key, in: range) }
  }

  /// An amount; see `money`.
  mutating func blankMoney(_ key: String, _ home: Currency) -> Blank<Money>? {
    blank(key) { $0.money(key, home) }
  }

  /// `début` and `fin`: `dossier.ends-before-start`.
  mutating func term(start startKey: String = "début") -> Term {
    let term = Term(start: blankDay(startKey), end: blankDay("fin"))
    if let start = term.start?.value, let end = term.end?.value, end < start {
      let arguments: [String: Problem.Value] = ["start": .text(start.iso), "end": .text(end.iso)]
      report(Problem(DossierProblem.endsBeforeStart, at: node("fin")?.place, arguments))
    }
    return term
  }

  /// Hours: above 0, of at most two decimals, `dossier.not-hours` otherwise.
  mutating func hours(_ key: String) -> Decimal? {
    guard let node = node(key), let typed = text(key) else { return nil }
    if case .money(let number) = AmountReading(typed, .euro), number.cents > 0,
      typed.allSatisfy({ $0.isNumber || $0.isWhitespace || $0 == "," || $0 == "." })
    {
      return number.amount
    }
    report(Problem(DossierProblem.notHours, at: node.place, ["value": .text(typed)]))
    return nil
  }
}
