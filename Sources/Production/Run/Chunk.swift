/// A stretch of the list whose papers are drawn together.
struct Chunk: Hashable, Sendable {
  /// The positions of its records that have a number, in the list's order.
  var positions: [Int]
}
