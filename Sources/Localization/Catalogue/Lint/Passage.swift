/// What a reader sees of one pattern of a message, sign by sign, each with its place.
struct Passage {
  /// Stands for a value that is filled in.
  static let value: Character = "\u{FFFC}"
  /// Stands for markup.
  static let markup: Character = "\u{FFFB}"

  /// The signs.
  private(set) var signs: [Character] = []
  /// Where each stands in the message's source.
  private(set) var positions: [TextPosition] = []

  /// The passage of a pattern.
  init(_ pattern: Pattern) {
    for part in pattern {
      switch part {
      case .text(let text, let position): append(text, at: position)
      case .expression(let expression): append(Self.value, at: expression.position)
      case .markup(let markup): append(Self.markup, at: markup.position)
      }
    }
  }

  /// The passage of a literal that stands in an expression: its place is the expression's.
  init(literal: String, at position: TextPosition) {
    for sign in literal { append(sign, at: position) }
  }

  /// Every passage of a message: its patterns, then the literals given as operands or options.
  static func all(of message: Message) -> [Passage] {
    message.patterns.map { Passage($0) }
      + message.expressions.flatMap { expression in
        expression.operands.compactMap { operand in
          guard case .literal(let text) = operand else { return nil }
          return Passage(literal: text, at: expression.position)
        }
      }
  }

  private mutating func append(_ sign: Character, at position: TextPosition) {
    signs.append(sign)
    positions.append(position)
  }

  private mutating func append(_ text: String, at start: TextPosition) {
    var position = start
    for sign in text {
      append(sign, at: position)
      position.column += sign.unicodeScalars.count
      if sign.isNewline { position = TextPosition(line: position.line + 1, column: 1) }
    }
  }
}
