/// A function that makes text of an operand and cannot be selected on.
struct TextFunction: MessageFunction {
  let options: [String: OptionRule]
  /// The text; nil for a `bad-operand`.
  let make: @Sendable (FunctionInput, inout [MessageError]) -> MarkedText?

  /// Makes the function.
  init(
    options: [String: OptionRule] = [:],
    _ make: @escaping @Sendable (FunctionInput, inout [MessageError]) -> MarkedText?
  ) {
    self.options = options
    self.make = make
  }

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, !operand.isFallback, let text = make(input, &errors) else {
      errors.append(input.badOperand)
      return nil
    }
    return ResolvedValue(
      source: input.source, content: operand.content, options: input.options,
      form: .text(.marked(text)), frame: ValueFrame(direction: operand.frame.direction))
  }
}
