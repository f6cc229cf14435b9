import ArgumentParser

/// The words of `doctor` as typed.
struct DoctorArguments: ParsableArguments {
  @Flag var catalogues = false
  @Option var data: String?
  @Option var locale: String?
}
