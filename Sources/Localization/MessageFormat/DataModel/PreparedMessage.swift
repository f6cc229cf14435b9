/// A valid message with what formatting it takes and never changes, found out once.
struct PreparedMessage: Sendable {
  /// The message.
  let message: Message
  /// For each declaration the earlier ones that it is made from.
  let dependencies: [[Int]]
  private let slots: [String: Int]

  /// Prepares a message without data model errors.
  init(_ message: Message) {
    self.message = message
    var slots: [String: Int] = [:]
    dependencies = message.declarations.enumerated().map { index, declaration in
      let earlier = declaration.variables.compactMap { slots[$0] }
      if slots[declaration.name] == nil { slots[declaration.name] = index }
      return earlier
    }
    self.slots = slots
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

  /// Which declaration a variable has; nil for a value that only the caller gives.
  func slot(of variable: String) -> Int? { slots.isEmpty ? nil : slots[variable] }
}

extension Declaration {
  /// The variables that it is made from. The operand of `.input` is not among them: it is the caller's
  /// value, not a variable of the message.
  fileprivate var variables: [String] {
    var operands = expression.function?.options.map(\.value) ?? []
    if kind == .local, let operand = expression.operand { operands.append(operand) }
    return operands.compactMap { if case .variable(let name) = $0 { name } else { nil } }
  }
}
