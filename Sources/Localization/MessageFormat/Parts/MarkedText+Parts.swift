extension MarkedText {
  /// The parts of a message as one text; markup becomes marks. Markup that names none of our marks is
  /// passed over, as the specification asks.
  init(_ parts: [MessagePart]) {
    var joiner = PartJoiner()
    for part in parts { joiner.add(part) }
    self = joiner.joined()
  }
}

/// Joins parts: letters are gathered as long as their marks stay the same.
private struct PartJoiner {
  private var text = MarkedText()
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

  mutating func joined() -> MarkedText {
    endRun()
    return text
  }

  private mutating func add(_ added: MarkedText) {
    for piece in added.pieces {
      if piece.marks.isEmpty {
        run += piece.text
      } else {
        endRun()
        text.append(MarkedText.Piece(piece.text, piece.marks.union(marks)))
      }
    }
  }

  private mutating func add(_ markup: FormattedMarkup) {
    guard let mark = MarkedText.Mark(rawValue: markup.name) else { return }
    endRun()
    switch markup.kind {
    case .standalone where mark == .lineBreak:
      text.append(MarkedText.Piece("\u{2028}", [.lineBreak]))
    case .standalone: break
    case .open: open.append(mark)
    case .close:
      if let last = open.lastIndex(of: mark) { open.remove(at: last) }
    }
    marks = Set(open)
  }

  private mutating func endRun() {
    if run.isEmpty { return }
    text.append(MarkedText.Piece(run, marks))
    run = ""
  }
}
