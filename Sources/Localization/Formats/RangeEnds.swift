/// The two ends of a range: dates, months, years or times. The start of all but times is not after the end;
/// times may pass midnight.
enum RangeEnds: Hashable, Sendable {
  /// `2026-06-29`
  case days(CalendarDay, CalendarDay)
  /// `2026-06`
  case months(CalendarMonth, CalendarMonth)
  /// `2026`
  case years(Int, Int)
  /// `14:00`
  case times(ClockTime, ClockTime)

  /// Reads both ends; nil where they are not of one kind, and where the start is after the end. Of a date with
  /// a time the day counts, as in `:date`.
  init?(_ start: String, _ end: String) {
    if let a = dayOfDate(start), let b = dayOfDate(end) {
      guard a <= b else { return nil }
      self = .days(a, b)
    } else if start.utf8.count == 7, end.utf8.count == 7, let a = CalendarMonth(iso: start),
      let b = CalendarMonth(iso: end)
    {
      guard a <= b else { return nil }
      self = .months(a, b)
    } else if let a = Self.year(start), let b = Self.year(end) {
      guard a <= b else { return nil }
      self = .years(a, b)
    } else if dayOfDate(start) == nil, dayOfDate(end) == nil, let a = ClockTime(iso: start),
      let b = ClockTime(iso: end)
    {
      self = .times(a, b)
    } else {
      return nil
    }
  }

  /// A range whose ends are the same: one date, month, year or time.
  init?(single text: String) { self.init(text, text) }

  private static func year(_ text: String) -> Int? {
    text.wholeMatch(of: /[1-9][0-9]{3}/) == nil ? nil : Int(text)
  }
}

/// The day of a date, or of a date with a time.
private func dayOfDate(_ text: String) -> CalendarDay? { DateTimeLiteral(text)?.day }
