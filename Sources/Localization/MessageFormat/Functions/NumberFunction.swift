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

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, let given = operand.number else {
      errors.append(MessageError(.badOperand, input.source))
      return nil
    }
    let options = input.options.over(operand.options)
    let style = numberStyle(options, kind, reporting: &errors)
    let number = kind == .integer ? truncated(given) : given
    let shown = kind == .percent ? number * 100 : number
    let symbols = input.conventions.numbers
    let suffix = kind == .percent ? "\(symbols.percentSpace)%" : ""
    return ResolvedValue(
      source: input.source, content: .number(number), options: options,
      selection: selection(of: shown, style, options, reporting: &errors),
      format: { .success(MarkedText(formatNumber(shown, style, symbols) + suffix)) })
  }

  /// The option `select` counts only where the message itself spells it (LDML 48, part 9, "Number
  /// Selection"): otherwise a translator could not see which keys can fit.
  private func selection(
    of number: Decimal, _ style: NumberStyle, _ options: FunctionOptions,
    reporting errors: inout [MessageError]
  ) -> ResolvedValue.KeySelection? {
    let given = options["select"]
    guard given?.isLiteral ?? true,
      let selection = Selection(rawValue: given?.value.text ?? "plural")
    else {
      errors.append(MessageError(.badOption, "select"))
      return nil
    }
    return { keys in
      let exact = keys.filter { parseNumberLiteral($0) == number }
      let digits = DecimalDigits(number, style)
      switch selection {
      case .exact: return exact
      case .plural: return exact + [cardinalCategory(of: digits).rawValue]
      case .ordinal: return exact + [ordinalCategory(of: digits).rawValue]
      }
    }
  }
}
