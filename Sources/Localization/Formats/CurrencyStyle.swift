/// What stands beside the figures of an amount.
enum CurrencyDisplay: String, Sendable {
  /// The sign alone.
  case narrowSymbol
  /// The sign, with its country where it needs one.
  case symbol
  /// `12,50 dollars`
  case name
  /// `12,50 CAD`
  case code
  /// Nothing.
  case never
}

/// How an amount is written.
struct CurrencyStyle: Sendable {
  /// Its figures.
  var number: NumberStyle
  /// What stands beside them.
  var display = CurrencyDisplay.symbol
  /// Whether the country stands beside every sign that has one.
  var withCountry = false
  /// Whether parentheses stand for the minus (CLDR 47, fr, accounting format).
  var isAccounting = false
}
