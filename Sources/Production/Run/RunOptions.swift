/// What the user chose for a run.
public struct RunOptions: Hashable, Sendable {
  /// Replace also files that are not ours.
  public var force: Bool
  /// Write one file for each record (`--no-separate`: false; each is drawn all the same, so that what is
  /// refused is known).
  public var separate: Bool
  /// Make only these rows, and no file of all; nil for the whole list.
  public var only: Set<Int>?

  /// Makes options; by default those of a plain run.
  public init(force: Bool = false, separate: Bool = true, only: Set<Int>? = nil) {
    self.force = force
    self.separate = separate
    self.only = only
  }
}
