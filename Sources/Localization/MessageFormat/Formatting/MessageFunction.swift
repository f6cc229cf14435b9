/// A function that a message may call: `:number`, `:fr:de`.
protocol MessageFunction: Sendable {
  /// The value for this call; nil, with an error added, where the operand is of no use.
  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue?
}

/// What a function is called with.
struct FunctionInput: Sendable {
  /// The function's name as called.
  var name: String
  /// The operand; nil for `{:f}`.
  var operand: ResolvedValue?
  /// The options of this call.
  var options: FunctionOptions
  /// What stands between braces where formatting fails.
  var source: String
  /// The locale's signs and forms.
  var conventions: LocaleConventions

  /// The operand as plain text; nil where there is none.
  var text: String? { operand?.text }

  /// The value of an option with a closed list of choices, the standard one where nothing or empty text
  /// is given; `bad-option` for any other.
  func choice<Choice: RawRepresentable<String>>(
    _ option: String, _ standard: Choice, reporting errors: inout [MessageError]
  ) -> Choice {
    guard let given = options.text(option), !given.isEmpty else { return standard }
    if let choice = Choice(rawValue: given) { return choice }
    errors.append(MessageError(.badOption, option))
    return standard
  }
}

/// A function that makes text of an operand and cannot be selected on.
struct TextFunction: MessageFunction {
  /// The text; nil for a `bad-operand`.
  let make: @Sendable (FunctionInput, inout [MessageError]) -> MarkedText?

  /// Makes the function.
  init(_ make: @escaping @Sendable (FunctionInput, inout [MessageError]) -> MarkedText?) {
    self.make = make
  }

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, !operand.isFallback, let text = make(input, &errors) else {
      errors.append(MessageError(.badOperand, input.source))
      return nil
    }
    return ResolvedValue(
      source: input.source, content: operand.content, options: input.options.over(operand.options)
    ) { .success(text) }
  }
}
