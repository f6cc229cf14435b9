import ArgumentParser

/// The words of `merge` as typed.
struct MergeArguments: ParsableArguments {
  @Argument var folders: [String] = []

  @Option var data: String?

  @Flag var force = false
  @Option var format: String?

  @Option var locale: String?
  @Flag var quiet = false
  @Flag var verbose = false
}
