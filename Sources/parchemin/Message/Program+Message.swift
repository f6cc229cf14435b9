import Localization
import Problems
import Production

extension Program {
  /// `message`: formats one message with the values given, for who writes catalogues.
  ///
  /// Prints its best even where something is wrong; the problems go to standard error.
  func message(_ arguments: MessageArguments, _ reporter: Reporter) -> ExitStatus {
    let request = MessageRequest.read(arguments)
    reporter.report(request.problems)
    guard !request.isRefused else { return .usage }
    let text = reporter.localizer.format(source: request.value.source, request.value.values)
    reporter.report(text.problems)
    terminal.output(visible(text.value, specialSigns: request.value.showsSpaces) + "\n")
    return text.isRefused ? .refused : .success
  }
}
