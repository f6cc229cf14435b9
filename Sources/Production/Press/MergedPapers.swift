public import Problems

/// One file of all papers in the making, chunk after chunk.
public protocol MergedPapers: Sendable {
  /// What is added to it.
  associatedtype Drawing: PaperDrawing

  /// Adds the papers of a chunk, each with its title in the outline; with an error nothing more can be made
  /// of the file.
  mutating func add(_ drawing: Drawing, titles: [String]) -> [Problem]
  /// Takes away what is written so far.
  mutating func take() -> [UInt8]
  /// Ends the file, its papers in the given order of those that were added; gives what was not taken away.
  mutating func finish(order: [Int]) -> [UInt8]
}
