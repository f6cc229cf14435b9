import ArgumentParser

/// What the commands for one document have in common, as typed.
struct DocumentArguments: ParsableArguments {
  @Option var data: String?

  @Option var locale: String?
  @Option var template: String?
  @Option var theme: String?
  @Option var paper: String?
  @Flag var black = false

  @Option var output: String?
  @Option var export: String?
  @Flag var force = false
  @Option var format: String?

  @Flag var quiet = false
  @Flag var verbose = false
}
