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
