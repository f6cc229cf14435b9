/// The options of the functions of numbers (LDML 48, part 9, `functions/number`).
enum NumberOptionRules {
  /// How digits are rounded, grouped and signed, whatever the function.
  private static let shared: [String: OptionRule] = [
    "useGrouping": .choice(NumberStyle.Grouping.self),
    "minimumSignificantDigits": .digitSize,
    "maximumSignificantDigits": .digitSize,
    "trailingZeroDisplay": .choice(NumberStyle.TrailingZeros.self),
    "roundingPriority": .choice(NumberStyle.Priority.self),
    "roundingMode": .choice(RoundingMode.self),
  ]

  /// `:number`
  static let number = percent.merging([
    "select": .choice(NumberFunction.Selection.self),
    "minimumIntegerDigits": .digitSize,
    "roundingIncrement": .choice(RoundingIncrement.self),
  ]) { $1 }

  /// `:integer`
  static let integer = number.filter {
    [
      "select", "signDisplay", "useGrouping", "minimumIntegerDigits", "maximumSignificantDigits",
    ].contains($0.key)
  }

  /// `:percent`
  static let percent = shared.merging([
    "signDisplay": .choice(NumberStyle.Sign.self),
    "minimumFractionDigits": .digitSize,
    "maximumFractionDigits": .digitSize,
  ]) { $1 }

  /// `:offset`
  static let offset: [String: OptionRule] = ["add": .digitSize, "subtract": .digitSize]

  /// `:currency`
  static let currency = shared.merging([
    "currency": .matching { CurrencyFunction.code($0) != nil },
    "currencySign": .choice(CurrencyFunction.SignStyle.self),
    "currencyDisplay": .choice(CurrencyDisplay.self),
    "minimumIntegerDigits": .digitSize,
    "fractionDigits": .matching { $0 == "auto" || parseDigitSize($0) != nil },
    "roundingIncrement": .choice(RoundingIncrement.self),
    "fr:style": .choice(CurrencyFunction.Style.self),
    "fr:country": .choice(CurrencyFunction.Country.self),
  ]) { $1 }
}
