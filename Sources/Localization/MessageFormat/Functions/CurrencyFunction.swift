import Foundation

/// `:currency`: `1 234,50 $`. `fr:country=yes` adds the country, `fr:style=words` writes it out.
struct CurrencyFunction: MessageFunction {
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
      let code = options.text("currency")?.uppercased(),
      code.wholeMatch(of: /[A-Z]{3}/) != nil
    else {
      errors.append(MessageError(.badOperand, input.source))
      return nil
    }
    let digits = fractionDigits(options, of: code, reporting: &errors)
    let style = input.choice("fr:style", Style.symbol, reporting: &errors)
    let country = input.choice("fr:country", Country.no, reporting: &errors)
    let conventions = input.conventions
    return ResolvedValue(source: input.source, content: .number(amount), options: options) {
      let text =
        style == .words
        ? formatCurrencyInWords(
          amount, code, fractionDigits: digits, withCountry: country == .yes, conventions)
        : formatCurrency(
          amount, code, fractionDigits: digits, withCountry: country == .yes, conventions)
      return .success(MarkedText(text))
    }
  }

  private func operandOptions(_ input: FunctionInput) -> FunctionOptions {
    input.options.over(input.operand?.options ?? FunctionOptions())
  }

  private func fractionDigits(
    _ options: FunctionOptions, of code: String, reporting errors: inout [MessageError]
  ) -> Int {
    let usual = CurrencyName.fractionDigits(of: code)
    if options.text("fractionDigits") == "auto" { return usual }
    return digitSize("fractionDigits", options, &errors) ?? usual
  }
}
