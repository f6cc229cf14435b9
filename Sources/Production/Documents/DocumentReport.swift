public import Problems

/// A document's result as `--format json` prints it.
public struct DocumentReport: Codable, Hashable, Sendable {
  /// What the shell is told.
  public var status: Int32
  /// What became of the file; absent where it did not come to be written.
  public var run: RunReport?
  /// Every problem with its sentence, those of reading included.
  public var problems: [RunReport.Message]

  /// The report of a result; `describe` puts a problem into words.
  public init(_ result: DocumentResult, describe: (Problem) -> String) {
    status = result.status.rawValue
    run = result.summary.map { RunReport($0, describe: describe) }
    problems = result.problems.map { RunReport.Message($0, describe($0)) }
  }
}
