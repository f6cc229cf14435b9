public import Problems

/// A whole result as `--format json` prints it.
public struct CertificateReport: Codable, Hashable, Sendable {
  /// What the shell is told.
  public var status: Int32
  /// One report for each project.
  public var projects: [RunReport]
  /// Every problem with its sentence, those of reading included.
  public var problems: [RunReport.Message]

  /// The report of a result; `describe` puts a problem into words.
  public init(_ result: CertificateResult, describe: (Problem) -> String) {
    status = result.status.rawValue
    projects = result.summaries.map { RunReport($0, describe: describe) }
    problems = result.problems.map { RunReport.Message($0, describe($0)) }
  }
}
