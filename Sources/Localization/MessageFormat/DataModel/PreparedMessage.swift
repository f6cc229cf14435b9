/// A valid message with what formatting it takes and never changes, found out once.
final class PreparedMessage: Sendable {
  /// The message.
  let message: Message
  /// For each variable the declaration that makes it; nil for a value that only the caller gives.
  let declarationOf: [Int?]
  /// Its patterns: that of each variant, or the only one.
  let patterns: [Pattern]
  /// For each pattern its text, where that hangs on nothing: no expression, no option of markup.
  let fixedTexts: [MarkedText?]
  /// For each declaration the variables, declared before it, that it is made from.
  let dependencies: [[Variable]]

  /// Prepares a message without data model errors.
  init(_ message: Message) {
    self.message = message
    var declarationOf = [Int?](repeating: nil, count: message.variableCount)
    dependencies = message.declarations.enumerated().map { index, declaration in
      let earlier = declaration.variables.filter { declarationOf[$0.index] != nil }
      if declarationOf[declaration.variable.index] == nil {
        declarationOf[declaration.variable.index] = index
      }
      return earlier
    }
    self.declarationOf = declarationOf
    patterns = message.patterns
    fixedTexts = patterns.map { fixedParts(of: $0).map { MarkedText($0) } }
  }

  /// Reads a source; its syntax error, or its data model errors in order.
  static func read(_ source: String) -> Result<PreparedMessage, MessageErrors> {
    do throws(MessageError) {
      let message = try MessageParser.parse(source)
      let errors = dataModelErrors(in: message)
      return errors.isEmpty
        ? .success(PreparedMessage(message)) : .failure(MessageErrors(errors: errors))
    } catch {
      return .failure(MessageErrors(errors: [error]))
    }
  }
}

extension Declaration {
  /// The variables that it is made from. The operand of `.input` is not among them: it is the caller's
  /// value, not a variable of the message.
  fileprivate var variables: [Variable] {
    var operands = expression.function?.options.map(\.value) ?? []
    if kind == .local, let operand = expression.operand { operands.append(operand) }
    return operands.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
  }
}

/// The parts of a pattern that hangs on nothing; nil for one that does.
private func fixedParts(of pattern: Pattern) -> [MessagePart]? {
  var parts: [MessagePart] = []
  for part in pattern {
    switch part {
    case .text(let text, _): parts.append(.text(text))
    case .markup(let markup) where markup.options.isEmpty:
      parts.append(.markup(FormattedMarkup(kind: markup.kind, name: markup.name, options: [:])))
    case .markup, .expression: return nil
    }
  }
  return parts
}
