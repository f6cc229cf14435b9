import Foundation
import Host

extension Terminal {
  /// The process’s own streams.
  static func system(_ environment: Environment) -> Terminal {
    Terminal(
      output: { write($0, to: .standardOutput) },
      error: { write($0, to: .standardError) },
      errorIsTerminal: environment.errorIsTerminal,
      width: min(windowWidth ?? standardWidth, widestHelp),
      variables: environment.variables)
  }

  /// Where no window tells: the width of manual pages.
  private static let standardWidth = 80
  /// Longer lines of help tire the eye.
  private static let widestHelp = 100
  /// Below this the two columns of the help do not fit side by side.
  private static let narrowestHelp = 48

  private static var windowWidth: Int? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return nil
    }
    return max(Int(window.ws_col), narrowestHelp)
  }

  // A reader that went away (`| head`) is no fault of the run, so the error is dropped; see
  // `outliveBrokenPipes`.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
