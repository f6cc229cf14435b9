import Foundation

/// `:number`, `:integer` and `:percent`; they select by exact value, then by plural category.
struct NumberFunction: MessageFunction {
  /// Which of the three.
  enum Kind: Sendable {
    /// Up to three decimals.
    case number
    /// None, cut off.
    case integer
    /// A ratio shown as hundredths.
    case percent

    /// Options of `:number` that this one does not have; it does not take them over from an operand
    /// either (LDML 48, part 9).
    fileprivate var discarded: Set<String> {
      switch self {
      case .number: []
      case .integer:
        ["minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits"]
      case .percent: ["minimumIntegerDigits", "roundingIncrement", "select"]
      }
    }
  }

  /// How keys are compared with the number.
  enum Selection: String {
    /// Plural category of a count.
    case plural
    /// Category of a rank.
    case ordinal
    /// The value alone.
    case exact
  }

  /// Which of the three.
  let kind: Kind

  var options: [String: OptionRule] {
    switch kind {
    case .number: NumberOptionRules.number
    case .integer: NumberOptionRules.integer
    case .percent: NumberOptionRules.percent
    }
  }

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, let given = operand.number else {
      errors.append(input.badOperand)
      return nil
    }
    let number = kind == .integer ? truncated(given) : given
    let options = input.options.over(operand.options).without(kind.discarded)
    return numberValue(number, options, isPercent: kind == .percent, input, reporting: &errors)
  }
}

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

/// A number as its options show it, to be formatted or selected on. A share keeps its value and is shown
/// and selected on as hundredths.
private func numberValue(
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
  let conventions = input.conventions
  return ResolvedValue(
    source: input.source, content: .number(number), kind: .number, options: options,
    selection: selection(of: shown, digits, options, conventions.plurals, reporting: &errors),
    form: .made {
      let parts = numberParts(digits, style, conventions.numbers)
      return .success(.number(isPercent ? parts + conventions.numbers.percentParts : parts))
    },
    direction: conventions.direction)
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
