/// Reads the source of one message.
///
/// A recursive descent over `message.abnf` (LDML 48, part 9); stops at the first syntax error.
/// `MessageParser+….swift` hold the rules of complex messages, expressions and literals.
struct MessageParser {
  /// The source's scalars.
  let source: [Unicode.Scalar]
  /// The next scalar's index.
  var index = 0
  /// Index of the first scalar of each line.
  private let lineStarts: [Int]
  private var placeholders = 0
  private var variables: [String: Int] = [:]

  private init(source: [Unicode.Scalar]) {
    self.source = source
    lineStarts = [0] + source.indices.filter { source[$0] == "\n" }.map { $0 + 1 }
  }

  /// The message of `source`, or the first syntax error. What the grammar cannot see (a missing
  /// default, a variable declared twice) is for `dataModelErrors(in:)`.
  static func parse(_ source: String) throws(MessageError) -> Message {
    guard source.utf8.count <= MessageLimits.sourceLength else {
      throw MessageError(.tooLong, "\(MessageLimits.sourceLength)", at: .start)
    }
    var parser = MessageParser(source: Array(source.unicodeScalars))
    return try parser.message()
  }

  /// How many variables were named so far.
  var variableCount: Int { variables.count }

  /// The variable of a name, a new one where it was not named so far.
  mutating func variable(named name: String) -> Variable {
    let index = variables[name] ?? variables.count
    variables[name] = index
    return Variable(name: name, index: index)
  }

  /// Counts a placeholder that begins here.
  mutating func countPlaceholder() throws(MessageError) {
    placeholders += 1
    guard placeholders <= MessageLimits.placeholders else {
      throw MessageError(.tooManyPlaceholders, "\(MessageLimits.placeholders)", at: position)
    }
  }

  private mutating func message() throws(MessageError) -> Message {
    skipOptionalSpace()
    if peek == "." || startsWith("{{") { return try complexMessage() }
    index = 0
    let pattern = try self.pattern(isQuoted: false)
    return Message(variableCount: variableCount, declarations: [], body: .pattern(pattern))
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
  private func position(of index: Int) -> TextPosition {
    let line = lineStarts.partitioningIndex { $0 > index }
    return TextPosition(line: line, column: index - lineStarts[line - 1] + 1)
  }

  /// A syntax error here, about the next few characters.
  func syntaxError() -> MessageError {
    let next = String(String.UnicodeScalarView(source[index...].prefix(12)))
    return MessageError(.syntaxError, next, at: position)
  }
}

extension [Int] {
  /// The first index of sorted numbers from which on the condition holds.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
