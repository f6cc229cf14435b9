/// What the user chose for a run.
public struct RunOptions: Hashable, Sendable {
  /// Replace also files that are not ours.
  public var force: Bool
  /// Write one file for each record (`--no-separate`: false).
  public var separate: Bool
  /// Make only these rows, and no file of all; nil for the whole list.
  public var only: Set<Int>?
  /// Make only this part of the list, in a folder of its own; nil for all of it.
  public var shard: Shard?
  /// How many chunks are worked on at a time; the result does not depend on it.
  public var workers: Int
  /// Rows of the list that are drawn together, at least 1: chunks begin at its multiples.
  public var chunkSize: Int

  /// See `chunkSize`: enough that what is drawn once for all of them weighs little on each, few enough
  /// that a corrected name has few other files made again and that workers share a list evenly.
  public static let standardChunkSize = 200

  /// Makes options; by default those of a plain run.
  public init(
    force: Bool = false, separate: Bool = true, only: Set<Int>? = nil, shard: Shard? = nil,
    workers: Int = 1, chunkSize: Int = standardChunkSize
  ) {
    self.force = force
    self.separate = separate
    self.only = only
    self.shard = shard
    self.workers = workers
    self.chunkSize = chunkSize
  }

  /// Which chunk a row is in, from 0.
  func chunk(ofRow row: Int) -> Int { row / chunkSize }

  /// Whether a row is in the part of the list that is made; of the whole list, every row is.
  func holds(row: Int) -> Bool { shard?.holds(chunk: chunk(ofRow: row)) ?? true }

  /// Whether a row is to be made.
  func asks(row: Int) -> Bool { holds(row: row) && only?.contains(row) ?? true }
}
