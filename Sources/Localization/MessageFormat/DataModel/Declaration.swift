/// `.input {$x …}` or `.local $x = {…}`.
struct Declaration: Hashable, Sendable {
  /// Which of the two.
  enum Kind: Hashable, Sendable {
    /// Annotates a value that the caller gives.
    case input
    /// Names a value made in the message.
    case local
  }

  /// Which of the two.
  var kind: Kind
  /// The variable.
  var variable: Variable
  /// What it holds.
  var expression: Expression
}
