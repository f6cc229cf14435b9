import Problems
import Production

extension Program {
  /// `certificates`: a whole list becomes a whole set.
  func certificates(_ arguments: CertificatesArguments, _ reporter: Reporter) -> ExitStatus {
    let request = CertificateRequest.read(arguments)
    reporter.report(request.problems)
    guard !request.isRefused else { return .usage }
    return run(request.value, reporter)
  }

  /// Makes what was asked and tells how it went.
  private func run(_ request: CertificateRequest, _ reporter: Reporter) -> ExitStatus {
    var reporter = reporter
    reporter.loudness = request.loudness
    let outcome = stages.certificates(request, reporter)
    switch request.format {
    case .json: terminal.output(outcome.json)
    case .text where request.loudness > .quiet: terminal.output(outcome.words(reporter))
    case .text: break
    }
    return outcome.status
  }
}
