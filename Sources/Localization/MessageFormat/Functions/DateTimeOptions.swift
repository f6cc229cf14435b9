/// The option `hour12`.
enum Hour12: String, Sendable {
  /// A clock of twelve hours.
  case yes = "true"
  /// One of twenty-four.
  case no = "false"
}

/// The values of the options `fields` and `dateFields` (LDML 48, part 9).
enum DateFieldsOption: String, Sendable {
  /// `mercredi`
  case weekday
  /// `mercredi 1`
  case dayWeekday = "day-weekday"
  /// `1er juillet`
  case monthDay = "month-day"
  /// `mercredi 1er juillet`
  case monthDayWeekday = "month-day-weekday"
  /// `1er juillet 2026`
  case standard = "year-month-day"
  /// `mercredi 1er juillet 2026`
  case whole = "year-month-day-weekday"

  /// The parts of the date that are shown.
  var fields: DateFields {
    switch self {
    case .weekday: .weekday
    case .dayWeekday: [.day, .weekday]
    case .monthDay: [.month, .day]
    case .monthDayWeekday: [.month, .day, .weekday]
    case .standard: .standard
    case .whole: [.year, .month, .day, .weekday]
    }
  }
}

/// The values of the option `timeZone` (LDML 48, part 9).
enum TimeZoneOption {
  /// That of the operand.
  case input
  /// At so much from UTC.
  case offset(UTCOffset)
  /// That of a place, `America/Toronto` (RFC 9557, `time-zone-name`).
  case place

  /// Reads a value; nil where it is none of these.
  init?(_ text: String) {
    if text == "input" {
      self = .input
    } else if text == "UTC" {
      self = .offset(.utc)
    } else if let offset = UTCOffset(iso: text) {
      self = .offset(offset)
    } else if text.wholeMatch(of: /[A-Za-z._][A-Za-z0-9._+\/-]*/) != nil {
      self = .place
    } else {
      return nil
    }
  }
}
