public import Problems

/// What a run for one document has done.
public struct DocumentResult: Sendable {
  /// What became of the file; nil where it did not come to be written.
  public var summary: RunSummary?
  /// Everything met, in order.
  public var problems: [Problem] = []
  /// What to tell the shell.
  public var status: ExitStatus = .success

  /// Nothing done yet.
  public init() {}

  /// Nothing to be done, and why.
  public init(_ problems: [Problem], _ status: ExitStatus) {
    self.problems = problems
    self.status = status
  }
}
