import Foundation

/// Reads the source of one message.
///
/// A recursive descent over `message.abnf` (LDML 48, part 9); stops at the first syntax error.
/// `MessageParser+….swift` hold the rules of complex messages, expressions and literals.
struct MessageParser {
  /// The source's scalars.
  let source: [Unicode.Scalar]
  /// The next scalar's index.
  var index = 0

  /// The message of `source`, or the first syntax error. What the grammar cannot see (a missing
  /// default, a variable declared twice) is for `dataModelErrors(in:)`.
  static func parse(_ source: String) throws(MessageError) -> Message {
    var parser = MessageParser(source: Array(source.unicodeScalars))
    return try parser.message()
  }

  private mutating func message() throws(MessageError) -> Message {
    skipOptionalSpace()
    if peek == "." || startsWith("{{") { return try complexMessage() }
    index = 0
    let pattern = try self.pattern(isQuoted: false)
    return Message(declarations: [], body: .pattern(pattern))
  }

  /// `pattern`, up to the end of the source or before `}}` of a quoted one.
  mutating func pattern(isQuoted: Bool) throws(MessageError) -> Pattern {
    var parts: Pattern = []
    while let c = peek {
      switch c {
      case "{": parts.append(try placeholder())
      case "}" where isQuoted: return parts
      case "\\":
        let start = position
        parts.append(.text(String(Character(try escapedCharacter())), start))
      case "}", "\0": throw syntaxError()
      default: parts.append(text())
      }
    }
    return parts
  }

  /// Text up to the next sign of the syntax.
  private mutating func text() -> PatternPart {
    let (start, first) = (position, index)
    while let c = peek, !["{", "}", "\\", "\0"].contains(c) { index += 1 }
    return .text(String(String.UnicodeScalarView(source[first..<index])), start)
  }
}

// MARK: - Reading scalars

extension MessageParser {
  /// The next scalar, nil at the end.
  var peek: Unicode.Scalar? { index < source.count ? source[index] : nil }

  /// Whether the source goes on with `text`.
  func startsWith(_ text: String) -> Bool {
    source[index...].starts(with: text.unicodeScalars)
  }

  /// Steps over `text`, or fails where something else stands.
  mutating func expect(_ text: String) throws(MessageError) {
    guard startsWith(text) else { throw syntaxError() }
    index += text.unicodeScalars.count
  }

  /// `o`: any whitespace and bidirectional marks.
  mutating func skipOptionalSpace() {
    while let c = peek, SyntaxCharacters.isWhitespace(c) || SyntaxCharacters.isBidirectional(c) {
      index += 1
    }
  }

  /// `s`: as `o`, with at least one whitespace in it. Steps back and says false where there is none.
  mutating func skipRequiredSpace() -> Bool {
    let start = index
    skipOptionalSpace()
    if source[start..<index].contains(where: SyntaxCharacters.isWhitespace) { return true }
    index = start
    return false
  }

  /// Where the next scalar stands.
  var position: TextPosition { position(of: index) }

  /// Where the scalar of an index stands.
  func position(of index: Int) -> TextPosition {
    var position = TextPosition.start
    for c in source[..<min(index, source.count)] {
      position.column += 1
      if c == "\n" { position = TextPosition(line: position.line + 1, column: 1) }
    }
    return position
  }

  /// A syntax error here, about the next few characters.
  func syntaxError() -> MessageError {
    let next = String(String.UnicodeScalarView(source[index...].prefix(12)))
    return MessageError(.syntaxError, next, at: position)
  }
}
