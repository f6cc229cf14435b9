import Foundation

/// `:currency`: `1 234,50 $`. `fr:country=yes` adds the country, `fr:style=words` writes it out.
struct CurrencyFunction: MessageFunction {
  /// Decimals of an amount where no option says otherwise: cents.
  static let defaultFractionDigits = 2

  /// How an amount is written.
  enum Style: String {
    /// Figures and sign.
    case symbol
    /// `2,5 millions d’euros`
    case words
  }

  /// Whether the country stands beside the sign.
  enum Country: String {
    /// Always.
    case yes
    /// Only on a dollar that is not the locale's.
    case no
  }

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    let options = operandOptions(input)
    guard let operand = input.operand, let amount = operand.number,
      let code = options.text("currency"), code.utf8.count == 3
    else {
      errors.append(MessageError(.badOperand, input.source))
      return nil
    }
    let digits = fractionDigits(options, reporting: &errors)
    let style = input.choice("fr:style", Style.symbol, reporting: &errors)
    let country = input.choice("fr:country", Country.no, reporting: &errors)
    let conventions = input.conventions
    return ResolvedValue(source: input.source, content: .number(amount), options: options) {
      let text =
        style == .words
        ? formatCurrencyInWords(amount, code, fractionDigits: digits, conventions)
        : formatCurrency(
          amount, code, fractionDigits: digits, withCountry: country == .yes, conventions)
      return .success(MarkedText(text))
    }
  }

  private func operandOptions(_ input: FunctionInput) -> FunctionOptions {
    input.options.over(input.operand?.options ?? FunctionOptions())
  }

  private func fractionDigits(
    _ options: FunctionOptions, reporting errors: inout [MessageError]
  ) -> Int {
    if options.text("fractionDigits") == "auto" { return Self.defaultFractionDigits }
    return digitSize("fractionDigits", options, &errors) ?? Self.defaultFractionDigits
  }
}
