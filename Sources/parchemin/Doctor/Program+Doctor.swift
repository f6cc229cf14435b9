import Problems
import Production

extension Program {
  /// `doctor`: what is wrong with the words, the fonts, the themes and the templates; with
  /// `--catalogues`, with the words alone.
  func doctor(_ arguments: DoctorArguments, _ reporter: Reporter) -> ExitStatus {
    let others = arguments.catalogues ? [] : stages.installationProblems(arguments.data)
    let problems = stages.catalogueProblems(arguments.data) + others
    reporter.report(problems)
    if problems.isEmpty { terminal.output(reporter.text(.healthy) + "\n") }
    return problems.contains { $0.severity > .note } ? .refused : .success
  }
}
