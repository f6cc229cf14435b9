import Foundation

/// A currency as French writes it.
struct CurrencyName: Sendable {
  /// ISO 4217.
  let code: String
  /// Its sign.
  let sign: String
  /// What tells it from others of the same sign: `CA`, `US`.
  let country: String?
  /// In words.
  let singular: String
  /// In words.
  let plural: String

  /// Signs and countries: OQLF 21584 « sommes d’argent », Bureau de la traduction « $ CA ».
  static let table = [
    CurrencyName(code: "CAD", sign: "$", country: "CA", singular: "dollar", plural: "dollars"),
    CurrencyName(code: "EUR", sign: "€", country: nil, singular: "euro", plural: "euros"),
    CurrencyName(
      code: "USD", sign: "$", country: "US", singular: "dollar américain",
      plural: "dollars américains"),
    CurrencyName(
      code: "GBP", sign: "£", country: nil, singular: "livre sterling", plural: "livres sterling"),
    CurrencyName(
      code: "CHF", sign: "CHF", country: nil, singular: "franc suisse", plural: "francs suisses"),
  ]

  /// Decimals of an amount: cents, but for the currencies that ISO 4217 gives another minor unit.
  static func fractionDigits(of code: String) -> Int { otherFractionDigits[code] ?? 2 }

  private static let otherFractionDigits: [String: Int] = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0,
    "RWF": 0, "UGX": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
  ]

  /// The currency of a code; one not in the table is written by its code.
  static func named(_ code: String) -> CurrencyName {
    table.first { $0.code == code }
      ?? CurrencyName(code: code, sign: code, country: nil, singular: code, plural: code)
  }
}

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

/// An amount with its sign: `1 234,50 $`, `2 000 $ US`. The country stands where asked for, and on
/// every dollar that is not the locale's own.
func formatCurrency(
  _ amount: Decimal, _ code: String, _ style: CurrencyStyle, _ conventions: LocaleConventions
) -> String {
  var number = style.number
  let digits = DecimalDigits(amount, number)
  let isEnclosed = style.isAccounting && digits.isNegative && !digits.isZero
  if isEnclosed { number.sign = .never }
  let figures = joined(numberParts(digits, number, conventions.numbers))
  let signs = currencySigns(amount, code, style, conventions)
  let text = ([figures] + signs).joined(separator: Signs.noBreakSpace)
  return isEnclosed ? "(\(text))" : text
}

private func currencySigns(
  _ amount: Decimal, _ code: String, _ style: CurrencyStyle, _ conventions: LocaleConventions
) -> [String] {
  let currency = CurrencyName.named(code)
  switch style.display {
  case .never: return []
  case .code: return [code]
  case .narrowSymbol: return [currency.sign]
  case .name: return [amount.magnitude < 2 ? currency.singular : currency.plural]
  case .symbol:
    let needsCountry = style.withCountry || code != conventions.homeCurrency
    return [currency.sign] + (needsCountry ? currency.country.map { [$0] } ?? [] : [])
  }
}

/// An amount in words from a million on: `2,5 millions d’euros`, `1,5 million de dollars`; below, the
/// figures and the name.
func formatCurrencyInWords(
  _ amount: Decimal, _ code: String, _ style: CurrencyStyle, _ conventions: LocaleConventions
) -> String {
  let currency = CurrencyName.named(code)
  let scales: [(Decimal, String)] = [(1_000_000_000, "milliard"), (1_000_000, "million")]
  for (scale, name) in scales where amount.magnitude >= scale {
    let count = amount / scale
    let shown = formatNumber(count, NumberStyle(), conventions.numbers)
    let ending = count.magnitude < 2 ? "" : "s"
    return "\(shown)\(Signs.noBreakSpace)\(name)\(ending) \(withDe(currency.plural, .noun))"
  }
  var named = style
  named.display = .name
  named.number.trailingZeros = .stripIfInteger
  return formatCurrency(amount, code, named, conventions)
}
