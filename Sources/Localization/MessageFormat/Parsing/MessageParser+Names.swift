/// Names, variables and literals.
extension MessageParser {
  /// `variable`.
  mutating func variable() throws(MessageError) -> Variable {
    try expect("$")
    return variable(named: try name())
  }

  /// `identifier`: `name` or `namespace:name`.
  mutating func identifier() throws(MessageError) -> String {
    let first = try name()
    guard peek == ":" else { return first }
    index += 1
    return "\(first):\(try name())"
  }

  /// `name`, NFC, without the bidirectional marks that may stand round it.
  private mutating func name() throws(MessageError) -> String {
    skipBidirectionalMark()
    guard let first = peek, SyntaxCharacters.isNameStart(first) else { throw syntaxError() }
    let scalars = nameCharacters()
    skipBidirectionalMark()
    return String(scalars).nfc
  }

  private mutating func skipBidirectionalMark() {
    if let c = peek, SyntaxCharacters.isBidirectional(c) { index += 1 }
  }

  private mutating func nameCharacters() -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    while let c = peek, SyntaxCharacters.isNameCharacter(c) {
      scalars.append(c)
      index += 1
    }
    return scalars
  }

  /// `literal`, escapes resolved.
  mutating func literal() throws(MessageError) -> String {
    if peek == "|" { return try quotedLiteral() }
    let scalars = nameCharacters()
    guard !scalars.isEmpty else { throw syntaxError() }
    return String(scalars)
  }

  private mutating func quotedLiteral() throws(MessageError) -> String {
    try expect("|")
    var scalars = String.UnicodeScalarView()
    while let c = peek, c != "|" {
      guard c != "\0" else { throw syntaxError() }
      if c == "\\" {
        scalars.append(try escapedCharacter())
      } else {
        scalars.append(c)
        index += 1
      }
    }
    try expect("|")
    return String(scalars)
  }

  /// `escaped-char`.
  mutating func escapedCharacter() throws(MessageError) -> Unicode.Scalar {
    try expect("\\")
    guard let c = peek, SyntaxCharacters.isEscapable(c) else { throw syntaxError() }
    index += 1
    return c
  }
}
