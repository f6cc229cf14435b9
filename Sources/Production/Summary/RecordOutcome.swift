/// What became of one record.
public struct RecordOutcome: Hashable, Sendable {
  /// What may become of a record or a file.
  public enum State: String, Hashable, Sendable, Codable {
    /// Made in this run.
    case made
    /// Made before, from the same.
    case unchanged
    /// Not made: an error in its data or its layout.
    case refused
    /// Drawn, but its name belongs to a file that is not ours.
    case blocked
    /// Not reached: the run stopped before.
    case pending
    /// Not asked for.
    case skipped
  }

  /// Its row in the list.
  public var row: Int
  /// The number as printed; nil where it has none.
  public var number: String?
  /// The name of its own file, also where it was not made; nil where none is wanted.
  public var file: String?
  /// What became of it.
  public var state: State
}
