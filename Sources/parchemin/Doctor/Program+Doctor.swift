import Problems
import Production

extension Program {
  /// `doctor`: what is wrong with the installation. So far the catalogues, with `--catalogues` or
  /// without.
  func doctor(_ arguments: DoctorArguments, _ reporter: Reporter) -> ExitStatus {
    let problems = stages.catalogueProblems(arguments.data)
    reporter.report(problems)
    if problems.isEmpty { terminal.output(reporter.text(.healthy) + "\n") }
    return problems.contains { $0.severity > .note } ? .refused : .success
  }
}
