internal import Localization

extension MarkedText {
  /// Its pieces as runs; the call of a note is a raised label.
  func runs(_ look: RunLook) -> [XMLElement] { pieces.map { $0.run(look.marked($0.marks)) } }
}

extension MarkedText.Piece {
  /// Its letters; what is to be filled in has room on both sides, so that its line shows.
  func run(_ look: RunLook) -> XMLElement {
    Run.text(marks.contains(.blank) ? blankRoom + text + blankRoom : text, look)
  }
}

/// Beside the words of a blank, underlined with them.
private let blankRoom = String(repeating: "\u{A0}", count: 4)
