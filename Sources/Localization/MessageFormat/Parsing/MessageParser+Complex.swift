/// Complex messages: declarations, quoted patterns, `.match`.
extension MessageParser {
  /// `complex-message`; the space before it is already skipped.
  mutating func complexMessage() throws(MessageError) -> Message {
    let declarations = try self.declarations()
    let body: Message.Body
    if startsWith("{{") {
      body = .pattern(try quotedPattern())
    } else {
      body = try matcher()
    }
    skipOptionalSpace()
    guard peek == nil else { throw syntaxError() }
    return Message(variableCount: variableCount, declarations: declarations, body: body)
  }

  private mutating func declarations() throws(MessageError) -> [Declaration] {
    var declarations: [Declaration] = []
    while true {
      if startsWith(".input") {
        declarations.append(try inputDeclaration())
      } else if startsWith(".local") {
        declarations.append(try localDeclaration())
      } else {
        return declarations
      }
      skipOptionalSpace()
    }
  }

  private mutating func inputDeclaration() throws(MessageError) -> Declaration {
    try expect(".input")
    skipOptionalSpace()
    let expression = try self.expression()
    guard case .variable(let variable)? = expression.operand else { throw syntaxError() }
    return Declaration(kind: .input, variable: variable, expression: expression)
  }

  private mutating func localDeclaration() throws(MessageError) -> Declaration {
    try expect(".local")
    guard skipRequiredSpace() else { throw syntaxError() }
    let variable = try self.variable()
    skipOptionalSpace()
    try expect("=")
    skipOptionalSpace()
    return Declaration(kind: .local, variable: variable, expression: try expression())
  }

  private mutating func quotedPattern() throws(MessageError) -> Pattern {
    try expect("{{")
    let pattern = try self.pattern(isQuoted: true)
    try expect("}}")
    return pattern
  }

  private mutating func matcher() throws(MessageError) -> Message.Body {
    try expect(".match")
    var selectors: [Message.Selector] = []
    var isSpaced = skipRequiredSpace()
    while isSpaced, peek == "$" {
      let position = self.position
      selectors.append(Message.Selector(variable: try variable(), position: position))
      isSpaced = skipRequiredSpace()
    }
    guard !selectors.isEmpty, isSpaced else { throw syntaxError() }
    var variants: [Variant] = []
    repeat {
      variants.append(try variant())
      skipOptionalSpace()
    } while peek != nil
    return .match(selectors: selectors, variants: variants)
  }

  private mutating func variant() throws(MessageError) -> Variant {
    let position = self.position
    var keys = [try key()]
    while true {
      let isSpaced = skipRequiredSpace()
      skipOptionalSpace()
      if startsWith("{{") { break }
      guard isSpaced else { throw syntaxError() }
      keys.append(try key())
    }
    return Variant(keys: keys, pattern: try quotedPattern(), position: position)
  }

  private mutating func key() throws(MessageError) -> Variant.Key {
    if peek == "*" {
      index += 1
      return .wildcard
    }
    return .literal(try literal().nfc)
  }
}
