/// A place in a message's source.
struct TextPosition: Hashable, Sendable {
  /// From 1.
  var line: Int
  /// From 1, in Unicode scalars.
  var column: Int

  /// The first place of a text.
  static let start = TextPosition(line: 1, column: 1)
}
