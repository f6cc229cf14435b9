public import Problems

/// Puts the file of all papers together from what its parts have kept: the frames of `PartFrame`, of which
/// the first is a head that all parts have alike, and each other a drawing.
public protocol PartBinder {
  /// Begins the file; `false` where the head is none of ours.
  mutating func begin(_ head: [UInt8]) -> Bool
  /// Adds a drawing; with an error nothing more can be made of the file.
  mutating func add(_ drawing: [UInt8]) -> [Problem]
  /// Takes away what is written so far.
  mutating func take() -> [UInt8]
  /// Ends the file, its papers in the given order of those that were added; gives what was not taken away.
  mutating func finish(order: [Int]) -> [UInt8]
}
