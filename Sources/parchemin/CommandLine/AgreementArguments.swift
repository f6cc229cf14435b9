import ArgumentParser

/// The words of `agreement` as typed.
struct AgreementArguments: ParsableArguments {
  @Argument var files: [String] = []
  @OptionGroup var common: DocumentArguments
}
