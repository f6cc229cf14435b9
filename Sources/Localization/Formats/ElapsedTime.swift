import Foundation

/// A length of time: calendar units as they are given, and seconds.
struct ElapsedTime: Hashable, Sendable {
  /// A unit of ISO 8601, longest first.
  enum Unit: Hashable, Sendable, CaseIterable {
    // Before the T.
    case year, month, week, day
    // After it.
    case hour, minute, second
  }

  /// How many of a unit.
  struct CalendarPart: Hashable, Sendable {
    /// From 0.
    var count: Int
    /// Year, month, week or day: its length varies, or nobody counts it in hours.
    var unit: Unit
  }

  /// The units that are given and not zero, longest first.
  private(set) var calendar: [CalendarPart] = []
  /// From 0; hours are never carried over to days: a season has 120 h.
  private(set) var seconds = 0
  /// The smallest unit that is given: what a length of nothing is counted in.
  private(set) var smallestUnit = Unit.hour

  /// Reads ISO 8601 (`PT1H30M`, `P1DT2H`, `PT0,5H`), or a decimal number of hours: `96.5`. A part may have
  /// decimals only after the T.
  init?(_ text: String) {
    if let hours = parseNumberLiteral(text) {
      self.init(hours: hours)
    } else {
      self.init(iso: text)
    }
  }

  private init?(iso text: String) {
    guard
      let match = text.wholeMatch(
        of: /P(?:([0-9]{1,6})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?(?<time>T.+)?/
      ),
      let clock = Self.clockParts(match.time ?? "T")
    else { return nil }
    let days = [match.1, match.2, match.3, match.4].map { $0.flatMap { Int($0) } }
    calendar = zip(days, Unit.allCases).compactMap { count, unit in
      count.flatMap { $0 > 0 ? CalendarPart(count: $0, unit: unit) : nil }
    }
    let isGiven = days.map { $0 != nil } + clock.map { $0 != nil }
    guard let last = zip(isGiven, Unit.allCases).filter(\.0).last else { return nil }
    smallestUnit = last.1
    let lengths: [Decimal] = [3600, 60, 1]
    let total = zip(clock, lengths).reduce(Decimal()) { $0 + ($1.0 ?? 0) * $1.1 }
    guard let whole = wholeNumber(total) else { return nil }
    seconds = whole
  }

  /// A decimal number of hours, to the minute; nil below zero and beyond a century.
  init?(hours: Decimal) {
    guard hours >= 0, hours < 1_000_000, let minutes = wholeNumber(hours * 60) else { return nil }
    seconds = minutes * 60
  }

  /// Hours, minutes and seconds of what follows the P; nil where it is no time.
  private static func clockParts(_ text: Substring) -> [Decimal?]? {
    let number = /[0-9]{1,6}(?:[.,][0-9]{1,9})?/
    var rest = text.dropFirst()
    var parts: [Decimal?] = []
    for designator in ["H", "M", "S"] {
      guard let match = rest.prefixMatch(of: number),
        rest[match.range.upperBound...].hasPrefix(designator)
      else {
        parts.append(nil)
        continue
      }
      parts.append(Decimal(string: String(match.output).replacing(",", with: ".")))
      rest = rest[match.range.upperBound...].dropFirst()
    }
    return rest.isEmpty ? parts : nil
  }
}

/// The nearest whole number, halves away from zero; nil where `Int` ends. By its figures, not by way of a
/// binary fraction.
private func wholeNumber(_ number: Decimal) -> Int? { Int("\(roundedDecimal(number, scale: 0))") }
