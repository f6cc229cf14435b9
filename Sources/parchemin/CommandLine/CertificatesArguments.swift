import ArgumentParser

/// The words of `certificates` as typed; `CertificateRequest` gives them their meaning, so that
/// everything wrong is said at once and in French.
struct CertificatesArguments: ParsableArguments {
  @Argument var lists: [String] = []

  @Option var project: String?
  @Option var only: String?
  @Option var shard: String?
  @Option var data: String?

  @Option var locale: String?
  @Option var template: String?
  @Option var theme: String?
  @Option var paper: String?
  @Option var date: String?
  @Flag var black = false
  @Flag var proof = false
  @Flag var duplicate = false
  @Option var reason: String?

  @Option var output: String?
  @Option var filename: String?
  @Option var sort: String?
  @Flag var noMerged = false
  @Flag var noSeparate = false
  @Flag var force = false
  @Option var jobs: String?
  @Option var format: String?

  @Flag var quiet = false
  @Flag var verbose = false
}
