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
