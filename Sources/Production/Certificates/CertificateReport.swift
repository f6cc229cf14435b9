public import Problems

/// A whole result as `--format json` prints it.
public struct CertificateReport: Codable, Hashable, Sendable {
  /// What the shell is told.
  public var status: Int32
  /// One report for each project.
  public var projects: [RunReport]
  /// The lists for which nothing was begun: `problems` says why.
  public var unmade: [String]
  /// Every problem with its sentence, those of reading included.
  public var problems: [RunReport.Message]

  /// The report of a result; `describe` puts a problem into words.
  public init(_ result: CertificateResult, describe: (Problem) -> String) {
    status = result.status.rawValue
    projects = zip(result.summaries, result.refusedRows).map {
      RunReport($0, refused: $1, describe: describe)
    }
    unmade = result.unmade
    problems = result.problems.map { RunReport.Message($0, describe($0)) }
  }
}
