/// Placeholders: expressions and markup.
extension MessageParser {
  /// `placeholder`.
  mutating func placeholder() throws(MessageError) -> PatternPart {
    try countPlaceholder()
    let start = index
    try expect("{")
    skipOptionalSpace()
    let isMarkup = peek == "#" || peek == "/"
    index = start
    return isMarkup ? .markup(try markup()) : .expression(try expression())
  }

  /// `expression`.
  mutating func expression() throws(MessageError) -> Expression {
    let position = self.position
    try expect("{")
    skipOptionalSpace()
    let operand = try self.operand()
    var function: FunctionCall?
    let start = index
    if operand == nil || skipRequiredSpace(), peek == ":" {
      function = try functionCall()
    } else {
      index = start
    }
    guard operand != nil || function != nil else { throw syntaxError() }
    let attributes = try self.attributes()
    skipOptionalSpace()
    try expect("}")
    return Expression(
      operand: operand, function: function, attributes: attributes, position: position)
  }

  private mutating func operand() throws(MessageError) -> Operand? {
    switch peek {
    case "$": .variable(try variable())
    case ":", "}", nil: nil
    default: .literal(try literal())
    }
  }

  private mutating func functionCall() throws(MessageError) -> FunctionCall {
    let position = self.position
    try expect(":")
    return FunctionCall(name: try identifier(), options: try options(), position: position)
  }

  private mutating func markup() throws(MessageError) -> Markup {
    let position = self.position
    try expect("{")
    skipOptionalSpace()
    var kind: Markup.Kind = peek == "/" ? .close : .open
    index += 1
    let name = try identifier()
    let options = try self.options()
    let attributes = try self.attributes()
    skipOptionalSpace()
    if kind == .open, peek == "/" {
      kind = .standalone
      index += 1
    }
    try expect("}")
    return Markup(
      kind: kind, name: name, options: options, attributes: attributes, position: position)
  }

  private mutating func options() throws(MessageError) -> [MessageOption] {
    var options: [MessageOption] = []
    while startsSpacedName {
      _ = skipRequiredSpace()
      let position = self.position
      let name = try identifier()
      skipOptionalSpace()
      try expect("=")
      skipOptionalSpace()
      let value: Operand = peek == "$" ? .variable(try variable()) : .literal(try literal())
      options.append(MessageOption(name: name, value: value, position: position))
    }
    return options
  }

  /// Whether an option follows: space, then a name.
  private var startsSpacedName: Bool {
    var ahead = self
    guard ahead.skipRequiredSpace(), let c = ahead.peek else { return false }
    return SyntaxCharacters.isNameStart(c)
  }

  private mutating func attributes() throws(MessageError) -> [Attribute] {
    var attributes: [Attribute] = []
    while true {
      let start = index
      guard skipRequiredSpace(), peek == "@" else {
        index = start
        return attributes
      }
      index += 1
      attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(MessageError) -> Attribute {
    let name = try identifier()
    let afterName = index
    skipOptionalSpace()
    guard peek == "=" else {
      index = afterName
      return Attribute(name: name, value: nil)
    }
    index += 1
    skipOptionalSpace()
    return Attribute(name: name, value: try literal())
  }
}
