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
