import ArgumentParser

/// The words of `help` as typed.
struct HelpArguments: ParsableArguments {
  @Argument var command: String?
  @Option var locale: String?
}
