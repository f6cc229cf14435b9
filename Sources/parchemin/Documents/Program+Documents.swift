import Localization
import Problems
import Production

extension Program {
  /// `agreement`, `summary`: each file becomes a document.
  func documents(_ request: Checked<DocumentRequest>, _ reporter: Reporter) -> ExitStatus {
    reporter.report(request.problems)
    guard !request.isRefused else { return .usage }
    let request = request.value
    var reporter = inFrench(of: stages.documentsLocale(request), reporter)
    reporter.loudness = request.loudness
    let outcome = stages.documents(request, reporter)
    switch request.format {
    case .json: terminal.output(outcome.json)
    case .text where request.loudness > .quiet: terminal.output(outcome.words(reporter))
    case .text: break
    }
    return outcome.status
  }
}
