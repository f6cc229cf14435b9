extension MarkedText {
  /// The parts of a message as one text; markup becomes marks. Markup that names none of our marks is
  /// passed over, as the specification asks.
  init(_ parts: [MessagePart]) {
    self.init()
    var open: [Mark] = []
    var marks: Set<Mark> = []
    for part in parts {
      switch part {
      case .text(let text), .isolation(let text): append(Piece(text, marks))
      case .fallback(let source): append(Piece("{\(source)}", marks))
      case .value(let value): append(value.text, under: marks)
      case .markup(let markup):
        guard let mark = Mark(rawValue: markup.name) else { continue }
        if markup.kind == .standalone {
          if mark == .lineBreak { append(Piece("\u{2028}", [.lineBreak])) }
        } else {
          change(&open, mark, markup.kind)
          marks = Set(open)
        }
      }
    }
  }

  private mutating func append(_ text: ValueText, under marks: Set<Mark>) {
    switch text {
    case .plain(let text): append(Piece(text, marks))
    case .number(let parts): append(Piece(joined(parts), marks))
    case .marked(let text):
      for piece in text.pieces {
        append(Piece(piece.text, marks.isEmpty ? piece.marks : piece.marks.union(marks)))
      }
    }
  }
}

/// A mark may be opened twice; closing it takes the last one away.
private func change(
  _ open: inout [MarkedText.Mark], _ mark: MarkedText.Mark, _ kind: Markup.Kind
) {
  if kind == .open {
    open.append(mark)
  } else if let last = open.lastIndex(of: mark) {
    open.remove(at: last)
  }
}
