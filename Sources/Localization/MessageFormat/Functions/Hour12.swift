/// The option `hour12`.
enum Hour12: String, Sendable {
  /// A clock of twelve hours.
  case yes = "true"
  /// One of twenty-four.
  case no = "false"
}
