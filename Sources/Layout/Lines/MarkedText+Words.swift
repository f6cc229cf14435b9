internal import Localization

extension MarkedText {
  /// The lines that the text's own breaks make.
  func splitAtLineBreaks() -> [MarkedText] {
    var lines = [MarkedText()]
    for piece in pieces {
      if piece.marks.contains(.lineBreak) {
        lines.append(MarkedText())
      } else {
        lines[lines.count - 1].append(piece)
      }
    }
    return lines.map { $0.hasSpareSpaces ? $0.trimmingSpaces() : $0 }
  }

  /// The words between plain spaces and line breaks; no-break spaces hold theirs together.
  func words() -> [MarkedText] {
    var words = [MarkedText()]
    for piece in pieces {
      if piece.marks.contains(.lineBreak) {
        words.append(MarkedText())
        continue
      }
      for (i, part) in piece.text.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if i > 0 { words.append(MarkedText()) }
        words[words.count - 1].append(Piece(String(part), piece.marks))
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// Words with a space between each two; it has the marks that both sides share, so that a name of
  /// two words stays one piece, kerned across its space.
  init(joining words: some Sequence<MarkedText>) {
    self = words.reduce(MarkedText()) { text, word in
      guard let before = text.pieces.last, let after = word.pieces.first else { return text + word }
      return text + MarkedText([Piece(" ", before.marks.intersection(after.marks))]) + word
    }
  }

  /// Whether a plain space stands at an end or beside another.
  private var hasSpareSpaces: Bool {
    let space = UInt8(ascii: " ")
    var before = space
    for piece in pieces {
      for byte in piece.text.utf8 {
        if byte == space, before == space { return true }
        before = byte
      }
    }
    return before == space
  }

  private func trimmingSpaces() -> MarkedText { MarkedText(joining: words()) }
}
