import Foundation

/// What the built program said when it was called, and how it ended.
struct ProgramRun: Sendable {
  /// The exit status, or minus the signal that ended it.
  let status: Int32
  /// Standard output, blanks folded.
  let output: String
  /// Standard error, blanks folded.
  let error: String

  /// The codes of the problems said, in order, with the row of the list where there is one:
  /// `roster.no-name@5`.
  var codes: [String] {
    error.split(separator: "\n").compactMap { line in
      guard let found = line.firstMatch(of: /^(?:erreur|avertissement|note)\[([a-z.-]+)\]/) else {
        return nil
      }
      let row = line.firstMatch(of: /\.csv, ligne (\d+)/).map { "@\($0.1)" } ?? ""
      return String(found.1) + row
    }
  }

  /// The codes of warnings and errors alone.
  var troubles: [String] {
    let loud = error.split(separator: "\n").filter { !$0.hasPrefix("note[") }
    let heard = ProgramRun(status: status, output: "", error: loud.joined(separator: "\n"))
    return heard.codes
  }
}
