public import Problems

/// What a run has done.
public struct RunSummary: Sendable {
  /// How a run came to its end.
  public enum End: String, Hashable, Sendable, Codable {
    /// Everything was tried.
    case finished
    /// The user stopped it.
    case interrupted
    /// Nothing could be written any more, or not at all.
    case unwritable
    /// The parts that were to be merged do not fit together, or are not whole; nothing was changed.
    case unmerged
  }

  /// The list as the user named it; nil for a merge, and for one that has no file.
  public var list: String?
  /// The part of the list that was made; nil for the whole of it.
  public var shard: Shard?
  /// The output folder as the user named it, or that of the part.
  public var folder: String
  /// How it came to its end.
  public var end: End = .finished
  /// The records in the list's order.
  public var records: [RecordOutcome] = []
  /// The files that hold all records.
  public var filesOfAll: [FileOutcome] = []
  /// Files of earlier runs that nobody of the list has any more; they were left.
  public var orphans: [String] = []
  /// Everything met on the way, in order.
  public var problems: [Problem] = []

  /// The rows in a state.
  public func rows(_ state: RecordOutcome.State) -> [Int] {
    records.filter { $0.state == state }.map(\.row)
  }

  /// What to tell the shell.
  public var status: ExitStatus {
    let states = records.map(\.state) + filesOfAll.map(\.state)
    if end == .interrupted { return .interrupted }
    if end == .unmerged { return .unreadableInput }
    if problems.contains(where: { $0.code == ProductionProblem.nothingDrawn.code }) {
      return .internalFault
    }
    if end == .unwritable || states.contains(.blocked) { return .unwritableOutput }
    return states.contains(.refused) ? .refused : .success
  }
}
