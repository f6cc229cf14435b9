import ArgumentParser

/// The words of `summary` as typed.
struct SummaryArguments: ParsableArguments {
  @Argument var files: [String] = []
  @Flag var sideBySide = false
  @OptionGroup var common: DocumentArguments
}
