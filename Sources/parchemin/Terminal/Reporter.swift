import Localization
import Problems

/// Says problems and progress on standard error, in the user's French.
struct Reporter: Sendable {
  /// How much is said.
  enum Loudness: Int, Comparable, Sendable {
    /// Errors and warnings only.
    case quiet
    /// Everything that may matter.
    case normal
    /// Also each file written.
    case verbose

    static func < (a: Loudness, b: Loudness) -> Bool { a.rawValue < b.rawValue }
  }

  /// Where it is said.
  let terminal: Terminal
  /// In which words.
  let localizer: Localizer
  /// How much.
  var loudness = Loudness.normal

  /// The words of a key, as plain text.
  func text(_ key: TerminalText, _ arguments: [String: MessageValue] = [:]) -> String {
    localizer.text(key.rawValue, arguments).value.plain
  }

  /// Says problems as they come, over the progress bar if there is one; notes fall away when quiet.
  func report(_ problems: [Problem]) {
    for problem in problems where problem.severity > .note || loudness > .quiet {
      terminal.error((terminal.errorIsTerminal ? Self.eraseLine : "") + lines(for: problem))
    }
  }

  /// `avertissement[code] place : sentence (hint)`, and below it the line of text in question.
  func lines(for problem: Problem) -> String {
    let sentence = localizer.sentence(for: problem)
    let hint = localizer.hint(for: problem).map { " (\($0))" } ?? ""
    let place = problem.place.map(localizer.place) ?? ""
    let body =
      place.isEmpty
      ? sentence : text(.placed, ["lieu": .string(place), "phrase": .string(sentence)])
    return "\(head(problem)) \(body)\(hint)\n" + excerpt(problem.place)
  }

  private func head(_ problem: Problem) -> String {
    let word = localizer.severity(problem.severity)
    let color: Color =
      switch problem.severity {
      case .error: .red
      case .warning: .yellow
      case .note: .cyan
      }
    return terminal.hasColor
      ? "\(color.rawValue)\(word)\(Color.off.rawValue)[\(problem.code)]"
      : "\(word)[\(problem.code)]"
  }

  /// The line with a sign under the column. Rows of a member list are never shown: they hold other
  /// data of the person.
  private func excerpt(_ place: Place?) -> String {
    guard let place, let line = place.line, let text = place.excerpt, place.row == nil else {
      return ""
    }
    let gutter = String(repeating: " ", count: String(line).count)
    let shown = text.replacing("\t", with: " ")
    let pointer = place.column.map { String(repeating: " ", count: max(0, $0 - 1)) + "^" }
    return "  \(line) | \(shown)\n" + (pointer.map { "  \(gutter) | \($0)\n" } ?? "")
  }

  /// ECMA-48 8.3.117, Select Graphic Rendition.
  private enum Color: String {
    case red = "\u{1B}[31m"
    case yellow = "\u{1B}[33m"
    case cyan = "\u{1B}[36m"
    case off = "\u{1B}[0m"
  }
}
