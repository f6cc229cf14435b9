/// What became of a file that holds all records.
public struct FileOutcome: Hashable, Sendable {
  /// Its name.
  public var file: String
  /// What became of it.
  public var state: RecordOutcome.State
}
