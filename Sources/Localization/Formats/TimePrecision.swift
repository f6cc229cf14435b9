/// What of a time is shown; the rest is cut off.
enum TimePrecision: String, Sendable {
  /// `14 h`
  case hour
  /// `14 h 30`
  case minute
  /// `14 h 30 min 5 s`
  case second
}
