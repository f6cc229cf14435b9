/// What the user chose for a run.
public struct RunOptions: Hashable, Sendable {
  /// Replace also files that are not ours.
  public var force: Bool
  /// Write one file for each record (`--no-separate`: false).
  public var separate: Bool
  /// Make only these rows, and no file of all; nil for the whole list.
  public var only: Set<Int>?
  /// How many chunks are worked on at a time; the result does not depend on it.
  public var workers: Int
  /// Rows of the list that are drawn together, at least 1: chunks begin at its multiples.
  public var chunkSize: Int

  /// See `chunkSize`: enough that what is drawn once for all of them weighs little on each, few enough
  /// that a corrected name has few other files made again and that workers share a list evenly.
  public static let standardChunkSize = 200

  /// Makes options; by default those of a plain run.
  public init(
    force: Bool = false, separate: Bool = true, only: Set<Int>? = nil, workers: Int = 1,
    chunkSize: Int = standardChunkSize
  ) {
    self.force = force
    self.separate = separate
    self.only = only
    self.workers = workers
    self.chunkSize = chunkSize
  }
}
