/// A variable of one message.
struct Variable: Hashable, Sendable {
  /// NFC, without `$`.
  let name: String
  /// Its number among the variables of the message, from 0 in the order in which they are first named: what
  /// belongs to a variable stands in a list under it.
  let index: Int
}
