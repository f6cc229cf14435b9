/// One case of a `.match`.
struct Variant: Hashable, Sendable {
  /// What a selector's value is compared with.
  enum Key: Hashable, Sendable {
    /// A value, NFC.
    case literal(String)
    /// `*`: any value.
    case wildcard
  }

  /// One key for each selector.
  var keys: [Key]
  /// What is formatted.
  var pattern: Pattern
  /// Where its first key stands.
  var position: TextPosition
}
