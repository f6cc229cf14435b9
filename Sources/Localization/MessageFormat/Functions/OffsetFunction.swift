import Foundation

/// `:offset`: a number and so much more or less; selects as `:number` does.
struct OffsetFunction: MessageFunction {
  let options = NumberOptionRules.offset

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, let number = operand.number else {
      errors.append(input.badOperand)
      return nil
    }
    guard let offset = offset(input.options) else {
      errors.append(MessageError(.badOption, input.name))
      return nil
    }
    return numberValue(
      number + offset, FunctionOptions().over(operand.options), isPercent: false, input,
      reporting: &errors)
  }

  /// Exactly one of the two options.
  private func offset(_ options: FunctionOptions) -> Decimal? {
    switch (options["add"], options["subtract"]) {
    case (let add?, nil): add.value.text.flatMap(parseDigitSize).map { Decimal($0) }
    case (nil, let less?): less.value.text.flatMap(parseDigitSize).map { Decimal(-$0) }
    default: nil
    }
  }
}
