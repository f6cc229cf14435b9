internal import Document
internal import Localization

extension SigningSection {
  /// The places one below the other, an empty line between two.
  var textLines: [String] { Array(places.map(\.textLines).joined(separator: [""])) }
}

extension SigningSection.Place {
  fileprivate var textLines: [String] { party.textLines + lines.flatMap(\.textLines) }
}

extension SigningSection.Line {
  /// A line to sign on stands below an empty one, for the hand.
  fileprivate var textLines: [String] {
    switch self {
    case .text(let text, _): text.textLines
    case .signature: ["", String(repeating: openLine, count: 3)]
    case .blanks(let words, _): [openLines(after: words.map(\.textLine))]
    case .stamp(let text, _, _): ["[\(text.textLine)]"]
    }
  }
}

/// Words and after each an open line: « Signé à __________, le __________ ».
private func openLines(after words: [String]) -> String {
  words.reduce(into: "") { line, word in
    if !line.isEmpty, word.first?.isLetter == true { line += " " }
    line += word
    if word.last?.isWhitespace == false { line += " " }
    line += openLine
  }
}
