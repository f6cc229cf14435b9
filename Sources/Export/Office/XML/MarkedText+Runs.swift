internal import Localization

extension MarkedText {
  /// Its pieces as runs; the call of a note is a raised label.
  func runs(_ look: RunLook) -> [XMLElement] { pieces.map { $0.run(look.marked($0.marks)) } }
}

extension MarkedText {
  /// Columns that it takes where each letter takes one, the room round blanks included.
  var officeColumns: Int {
    pieces.reduce(plain.columns) { $0 + ($1.marks.contains(.blank) ? 2 * blankRoom.columns : 0) }
  }

  /// The same of the longest part of it that no line parts: a word, a blank.
  var longestOfficeWord: Int {
    let words = plain.split(separator: " ").map { String($0).columns }
    let blanks = pieces.filter { $0.marks.contains(.blank) }
      .map { $0.text.columns + 2 * blankRoom.columns }
    return (words + blanks).max() ?? 0
  }
}

extension MarkedText.Piece {
  /// Its letters; what is to be filled in has room on both sides, so that its line shows, and is not broken.
  func run(_ look: RunLook) -> XMLElement {
    guard marks.contains(.blank) else { return Run.text(text, look) }
    return Run.text(blankRoom + text.replacing(" ", with: "\u{A0}") + blankRoom, look)
  }
}

/// Beside the words of a blank, underlined with them.
private let blankRoom = String(repeating: "\u{A0}", count: 4)
