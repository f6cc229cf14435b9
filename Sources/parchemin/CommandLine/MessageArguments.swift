import ArgumentParser

/// The words of `message` as typed.
struct MessageArguments: ParsableArguments {
  @Argument var source: String?
  @Argument var variables: [String] = []

  @Option var locale: String?
  @Flag var visible = false
  @Option var data: String?
}
