import Foundation

/// A number as its options show it, to be formatted or selected on. A share keeps its value and is shown
/// and selected on as hundredths.
func numberValue(
  _ number: Decimal, _ options: FunctionOptions, isPercent: Bool, _ input: FunctionInput,
  reporting errors: inout [MessageError]
) -> ResolvedValue? {
  let shown = isPercent ? number * 100 : number
  guard number.isFinite, shown.isFinite else {
    errors.append(input.badOperand)
    return nil
  }
  let fraction = isPercent ? 0...0 : 0...NumberStyle.defaultMaximumFraction
  let style = numberStyle(options, fraction: fraction, reporting: &errors)
  let digits = DecimalDigits(shown, style)
  let context = input.context
  return ResolvedValue(
    source: input.source, content: .number(number), kind: .number, options: options,
    selection: selection(
      of: shown, digits, options, context.conventions.plurals, reporting: &errors),
    form: .made {
      let symbols = context.conventions.numbers
      let parts = numberParts(digits, style, symbols)
      return .success(.number(isPercent ? parts + symbols.percentParts : parts))
    },
    frame: ValueFrame(direction: context.conventions.direction))
}

/// The option `select` counts only where the message itself spells it (LDML 48, part 9, "Number
/// Selection"): otherwise a translator could not see which keys can fit.
private func selection(
  of number: Decimal, _ digits: DecimalDigits, _ options: FunctionOptions, _ rules: PluralRules,
  reporting errors: inout [MessageError]
) -> ValueSelection {
  let given = options["select"]
  guard given?.isLiteral ?? true,
    let selection = NumberFunction.Selection(rawValue: given?.value.text ?? "plural")
  else {
    errors.append(MessageError(.badOption, "select"))
    return .none
  }
  switch selection {
  case .exact: return .number(number, category: nil)
  case .plural: return .number(number, category: rules.cardinal(digits))
  case .ordinal: return .number(number, category: rules.ordinal(digits))
  }
}
