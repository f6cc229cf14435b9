extension MarkedText {
  /// The parts of a message as one text; markup becomes marks. Markup that names none of our marks is
  /// passed over, as the specification asks.
  init(_ parts: [MessagePart]) {
    var joiner = PartJoiner()
    for part in parts { joiner.add(part) }
    self = joiner.text()
  }
}

/// Joins parts: letters are gathered as long as their marks stay the same.
private struct PartJoiner {
  private var pieces: [MarkedText.Piece] = []
  private var run = ""
  private var open: [MarkedText.Mark] = []
  private var marks: Set<MarkedText.Mark> = []

  mutating func add(_ part: MessagePart) {
    switch part {
    case .text(let text), .isolation(let text): run += text
    case .fallback(let source): run += "{\(source)}"
    case .markup(let markup): add(markup)
    case .value(let value):
      switch value.text {
      case .plain(let text): run += text
      case .number(let parts): for part in parts { run += part.text }
      case .marked(let text): add(text)
      }
    }
  }

  mutating func text() -> MarkedText {
    endRun()
    return MarkedText(pieces)
  }

  private mutating func add(_ text: MarkedText) {
    for piece in text.pieces {
      if piece.marks.isEmpty {
        run += piece.text
      } else {
        endRun()
        pieces.append(MarkedText.Piece(piece.text, piece.marks.union(marks)))
      }
    }
  }

  private mutating func add(_ markup: FormattedMarkup) {
    guard let mark = MarkedText.Mark(rawValue: markup.name) else { return }
    endRun()
    switch markup.kind {
    case .standalone where mark == .lineBreak:
      pieces.append(MarkedText.Piece("\u{2028}", [.lineBreak]))
    case .standalone: break
    case .open: open.append(mark)
    case .close:
      if let last = open.lastIndex(of: mark) { open.remove(at: last) }
    }
    marks = Set(open)
  }

  private mutating func endRun() {
    if run.isEmpty { return }
    pieces.append(MarkedText.Piece(run, marks))
    run = ""
  }
}
