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

  /// How an amount below zero is written.
  enum SignStyle: String {
    /// With a minus.
    case standard
    /// Between parentheses.
    case accounting
  }

  let options = NumberOptionRules.currency

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    let options = options(of: input, &errors)
    guard let operand = input.operand, let amount = operand.number,
      let code = options.text("currency").flatMap(Self.code)
    else {
      errors.append(input.badOperand)
      return nil
    }
    let isInWords = options.choice("fr:style", Style.symbol, reporting: &errors) == .words
    let style = style(options, code, input, &errors)
    return ResolvedValue(
      source: input.source, content: .number(amount), kind: .number, options: options,
      form: .made {
        let text =
          isInWords
          ? formatCurrencyInWords(amount, code, style, input.conventions)
          : formatCurrency(amount, code, style, input.conventions)
        return .success(.plain(text))
      },
      frame: ValueFrame(direction: input.conventions.direction))
  }

  /// A currency's code in capitals: three letters (LDML 48, part 9, `currency_code`).
  static func code(_ text: String) -> String? {
    let isLetters = text.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
    return text.utf8.count == 3 && isLetters ? text.uppercased() : nil
  }

  /// An amount keeps its currency: a dollar does not become a euro by an option.
  private func options(
    of input: FunctionInput, _ errors: inout [MessageError]
  ) -> FunctionOptions {
    let given = input.operand?.options ?? FunctionOptions()
    guard given["currency"] != nil, input.options["currency"] != nil else {
      return input.options.over(given)
    }
    errors.append(MessageError(.badOption, "currency"))
    return input.options.without(["currency"]).over(given)
  }

  private func style(
    _ options: FunctionOptions, _ code: String, _ input: FunctionInput,
    _ errors: inout [MessageError]
  ) -> CurrencyStyle {
    var digits = CurrencyName.fractionDigits(of: code)
    if options.text("fractionDigits") != "auto" {
      digits = digitSize("fractionDigits", options, &errors) ?? digits
    }
    var style = CurrencyStyle(
      number: numberStyle(
        options.without(["minimumFractionDigits", "maximumFractionDigits"]),
        fraction: digits...digits, reporting: &errors))
    style.display = options.choice("currencyDisplay", .symbol, reporting: &errors)
    style.withCountry =
      options.choice("fr:country", Country.no, reporting: &errors) == .yes
    style.isAccounting =
      options.choice("currencySign", SignStyle.standard, reporting: &errors) == .accounting
    return style
  }
}
