import Localization
import Problems
import Production

extension Program {
  /// `certificates`: a whole list becomes a whole set.
  func certificates(_ arguments: CertificatesArguments, _ reporter: Reporter) -> ExitStatus {
    let request = CertificateRequest.read(arguments)
    reporter.report(request.problems)
    guard !request.isRefused else { return .usage }
    let locale = request.value.locale == nil ? stages.documentLocale(request.value) : nil
    return run(request.value, inFrench(of: locale, reporter))
  }

  /// A reporter in a variant; the same where there is none.
  func inFrench(of locale: DocumentLocale?, _ reporter: Reporter) -> Reporter {
    guard let locale else { return reporter }
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
