/// `{#name}`, `{/name}` or `{#name/}`.
struct Markup: Hashable, Sendable {
  /// Which of the three.
  enum Kind: String, Hashable, Sendable {
    /// `{#name}`
    case open
    /// `{/name}`
    case close
    /// `{#name/}`
    case standalone
  }

  /// Which of the three.
  var kind: Kind
  /// The name with its namespace.
  var name: String
  /// Options in the order typed.
  var options: [MessageOption]
  /// Attributes; without effect.
  var attributes: [Attribute]
  /// Where its brace stands.
  var position: TextPosition
}
