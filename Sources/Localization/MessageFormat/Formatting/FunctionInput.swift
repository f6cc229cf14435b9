/// What a function is called with.
struct FunctionInput: Sendable {
  /// The function's name as called.
  var name: String
  /// The operand; nil for `{:f}`.
  var operand: ResolvedValue?
  /// The options of this call.
  var options: FunctionOptions
  /// What stands between braces where formatting fails.
  var source: ValueSource
  /// The locale.
  var context: FormattingContext

  /// The locale's signs and forms.
  var conventions: LocaleConventions { context.conventions }

  /// The operand as plain text; nil where there is none.
  var text: String? { operand?.text }

  /// An error about the operand.
  var badOperand: MessageError { MessageError(.badOperand, source.text) }

  /// The value of an option with a closed list of choices, the standard one where nothing or empty text
  /// is given; `bad-option` for any other.
  func choice<Choice: RawRepresentable<String>>(
    _ option: String, _ standard: Choice, reporting errors: inout [MessageError]
  ) -> Choice {
    options.choice(option, standard, reporting: &errors)
  }

  /// As `choice`, for an option that only the message itself may give: a `bad-option` where a variable
  /// does, for a translator could not see what it will be.
  func literalChoice<Choice: RawRepresentable<String>>(
    _ option: String, _ standard: Choice, reporting errors: inout [MessageError]
  ) -> Choice {
    guard let given = options[option] else { return standard }
    if given.isLiteral { return choice(option, standard, reporting: &errors) }
    errors.append(MessageError(.badOption, option))
    return standard
  }
}
