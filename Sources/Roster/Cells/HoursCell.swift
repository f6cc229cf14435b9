import Foundation

/// What a cell of hours holds.
enum HoursCell: Hashable, Sendable {
  /// Nothing, a zero or a dash: nothing to print.
  case none
  /// So much time.
  case hours(Hours)
  /// Something that is no number of hours.
  case unreadable

  /// Reads `120`, `120 h`, `120h30`, `120:30`, `120,5`, `120.5`, `45 min`.
  ///
  /// A decimal is rounded to the nearest minute, so that 58,33 is the 58 h 20 that a workbook made it of.
  init(_ cell: String) {
    let text = Self.units.reduce(Self.compact(cell)) { text, unit in
      text.replacingOccurrences(of: unit.word, with: unit.sign)
    }
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      self = text.isEmpty || Self.dashes.contains(text) ? .none : .unreadable
      return
    }
    guard let minutes = Self.minutes(in: text) else {
      self = .unreadable
      return
    }
    self = minutes == 0 ? .none : Hours(minutes: minutes).map(HoursCell.hours) ?? .unreadable
  }

  /// Without spaces, a thousands separator included.
  private static func compact(_ cell: String) -> String {
    cell.precomposedStringWithCompatibilityMapping.lowercased().filter { !$0.isWhitespace }
  }

  private static let dashes: Set<String> = ["-", "–", "—", "−", "/"]

  /// Longest first.
  private static let units: [(word: String, sign: String)] = [
    ("heures", "h"), ("heure", "h"), ("hrs", "h"), ("hr", "h"), (":", "h"),
    ("minutes", "m"), ("minute", "m"), ("min", "m"), ("mn", "m"),
  ]

  private static func minutes(in text: String) -> Int? {
    guard let mark = text.firstIndex(of: "h") else {
      return text.hasSuffix("m") ? wholeNumber(text.dropLast()) : decimalHours(text[...])
    }
    let rest = text[text.index(after: mark)...]
    if rest.isEmpty { return decimalHours(text[..<mark]) }
    let minutes = rest.hasSuffix("m") ? rest.dropLast() : rest
    guard let whole = wholeNumber(text[..<mark]), let part = wholeNumber(minutes),
      minutes.count <= 2, part < 60
    else { return nil }
    return whole * 60 + part
  }

  private static func decimalHours(_ text: Substring) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, let first = parts.first, let whole = wholeNumber(first) else {
      return nil
    }
    guard parts.count == 2 else { return whole * 60 }
    guard let fraction = wholeNumber(parts[1].prefix(6)), parts[1].allSatisfy(isDigit) else {
      return nil
    }
    let scale = parts[1].prefix(6).reduce(1) { scale, _ in scale * 10 }
    return whole * 60 + (fraction * 120 + scale) / (2 * scale)
  }

  /// At most six digits, so that nothing overflows.
  private static func wholeNumber(_ text: Substring) -> Int? {
    text.count <= 6 && text.allSatisfy(isDigit) ? Int(text) : nil
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
