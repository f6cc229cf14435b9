internal import Host
internal import Layout
internal import Problems

/// A certificate, laid out.
struct CertificatePaper: LaidOutPaper {
  /// What is drawn.
  var page: Page
  /// Digest of the page and of what it only names.
  var made: Digest
  /// What was met on the way.
  var problems: [Problem]
}
