import Problems
import Production

extension Program {
  /// `merge`: the parts of lists become what whole runs give.
  func merge(_ arguments: MergeArguments, _ reporter: Reporter) -> ExitStatus {
    let request = MergeRequest.read(arguments)
    reporter.report(request.problems)
    guard !request.isRefused else { return .usage }
    var reporter = reporter
    reporter.loudness = request.value.loudness
    let outcome = stages.merge(request.value, reporter)
    return tell(outcome, as: request.value.format, reporter)
  }
}
