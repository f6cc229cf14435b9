import Localization
import Problems
import Production

extension Program {
  /// `certificates`: a whole list becomes a whole set.
  func certificates(_ arguments: CertificatesArguments, _ reporter: Reporter) -> ExitStatus {
    let request = CertificateRequest.read(arguments)
    reporter.report(request.problems)
    guard !request.isRefused else { return .usage }
    return run(request.value, inDocumentsFrench(request.value, reporter))
  }

  /// A reporter in the French of the documents, unless the command line names another.
  private func inDocumentsFrench(
    _ request: CertificateRequest, _ reporter: Reporter
  ) -> Reporter {
    guard request.locale == nil, let locale = stages.documentLocale(request) else {
      return reporter
    }
    let localizer = Localizer(locale: locale, catalogue: reporter.localizer.catalogue)
    return Reporter(terminal: terminal, localizer: localizer, loudness: reporter.loudness)
  }

  /// Makes what was asked and tells how it went.
  private func run(_ request: CertificateRequest, _ reporter: Reporter) -> ExitStatus {
    var reporter = reporter
    reporter.loudness = request.loudness
    return tell(stages.certificates(request, reporter), as: request.format, reporter)
  }

  /// Tells how a run or a merge went.
  func tell(
    _ outcome: CertificatesOutcome, as format: CertificateRequest.Format, _ reporter: Reporter
  ) -> ExitStatus {
    switch format {
    case .json: terminal.output(outcome.json)
    case .text where reporter.loudness > .quiet: terminal.output(outcome.words(reporter))
    case .text: break
    }
    return outcome.status
  }
}
