internal import Document

/// A running text as one reads a letter: UTF-8 text of LF line ends, a paragraph to a line, the notes last.
///
/// What stands above and below every page (a draft's mention, a note) is said once, before and after the
/// text; page numbers and initials are not said.
func plainText(_ flow: Flow) -> String {
  var writer = PlainTextWriter(headings: flow.blocks.namedHeadings)
  let body = writer.lines(flow.blocks)
  let parts =
    [flow.page.wordsOfEachPage(above: true), body, writer.noteLines()]
    + [flow.page.wordsOfEachPage(above: false)]
  let lines = parts.filter { !$0.isEmpty }.joined(separator: [""])
  return lines.map { $0 + "\n" }.joined()
}

extension FlowPage {
  /// What stands above or below each page, the first one included, without numbers and initials.
  fileprivate func wordsOfEachPage(above: Bool) -> [String] {
    let lines = runningLines.filter { $0.isHeader == above && $0.pages == .all }
      .sorted { $0.y < $1.y }
    var words = lines.enumerated().filter { index, line in
      // The line above open lines that have no words of their own is their label: « Paraphes ».
      !lines[(index + 1)...].contains { $0.isOnlyBlanks && $0.alignment == line.alignment }
    }.compactMap(\.element.words)
    let across = watermark?.text.textLine ?? ""
    if above, !across.isEmpty, !words.contains(across) { words.append(across) }
    return words
  }
}

extension RunningLine {
  /// Whether it is a row of open lines without a word.
  fileprivate var isOnlyBlanks: Bool {
    parts.allSatisfy { if case .blanks = $0 { true } else { false } }
  }

  /// Its text; nil for numbers of pages, and for open lines below the text, which are initialled on paper.
  fileprivate var words: String? {
    var words = ""
    for part in parts {
      switch part {
      case .text(let text): words += text.textLine
      case .blanks where isHeader:
        words += (words.last?.isWhitespace == false ? " " : "") + openLine
      case .blanks, .page, .pageCount: return nil
      }
    }
    return words.isEmpty ? nil : words
  }
}
