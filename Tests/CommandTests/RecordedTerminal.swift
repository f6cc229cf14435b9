import Host
import Localization
import Problems
import Synchronization

@testable import parchemin

/// A terminal that keeps what is written to it.
final class RecordedTerminal: Sendable {
  private let written = Mutex((output: "", error: ""))

  /// What went to standard output.
  var output: String { written.withLock { folded($0.output) } }
  /// What went to standard error.
  var error: String { written.withLock { folded($0.error) } }

  /// The terminal to pass in.
  func terminal(
    isTerminal: Bool = false, width: Int = 80, variables: [String: String] = [:]
  ) -> Terminal {
    Terminal(
      output: { text in self.written.withLock { $0.output += text } },
      error: { text in self.written.withLock { $0.error += text } },
      errorIsTerminal: isTerminal, width: width, variables: variables)
  }
}

/// The program's own stages, wherever the tests were started.
let packageStages = Stages.live(Environment())

/// The words of the package's own catalogues.
func packageWords(_ locale: DocumentLocale = .canada) throws -> Localizer {
  struct NoWords: Error {}
  guard let words = packageStages.words(packagePath, locale).value else { throw NoWords() }
  return words
}
