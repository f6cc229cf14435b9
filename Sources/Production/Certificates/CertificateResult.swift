public import Problems

/// What a run of certificates has done: a summary for each project that came to be made.
public struct CertificateResult: Sendable {
  /// In the order of the lists.
  public var summaries: [RunSummary] = []
  /// Rows of the lists that were refused before anything was drawn, project by project.
  public var refusedRows: [[Int]] = []
  /// Lists for which nothing was begun: something that they need is missing or wrong, or the run was
  /// stopped before.
  public var unmade: [String] = []
  /// Everything met, in order.
  public var problems: [Problem] = []
  /// What to tell the shell.
  public var status: ExitStatus = .success

  /// Nothing done yet.
  public init() {}
}
