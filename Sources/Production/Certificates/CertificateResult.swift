public import Problems

/// What a run of certificates has done: a summary for each project that came to be made.
public struct CertificateResult: Sendable {
  /// In the order of the lists.
  public var summaries: [RunSummary] = []
  /// Rows of the lists that were refused before anything was drawn, project by project.
  public var refusedRows: [[Int]] = []
  /// Everything met, in order.
  public var problems: [Problem] = []
  /// What to tell the shell.
  public var status: ExitStatus = .success

  /// Nothing done yet.
  public init() {}
}

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
