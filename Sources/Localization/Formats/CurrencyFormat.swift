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

  /// The currency of a code; one not in the table is written by its code.
  static func named(_ code: String) -> CurrencyName {
    table.first { $0.code == code }
      ?? CurrencyName(code: code, sign: code, country: nil, singular: code, plural: code)
  }
}

/// An amount with its sign: `1 234,50 $`, `2 000 $ US`. The country stands where asked for, and on
/// every dollar that is not the locale's own.
func formatCurrency(
  _ amount: Decimal, _ code: String, fractionDigits: Int, withCountry: Bool,
  _ conventions: LocaleConventions
) -> String {
  let currency = CurrencyName.named(code)
  var parts = [figures(amount, fractionDigits, conventions), currency.sign]
  if let country = currency.country, withCountry || code != conventions.homeCurrency {
    parts.append(country)
  }
  return parts.joined(separator: Signs.noBreakSpace)
}

/// An amount in words from a million on: `2,5 millions d’euros`, `1,5 million de dollars`; below, the
/// figures and the name.
func formatCurrencyInWords(
  _ amount: Decimal, _ code: String, fractionDigits: Int, _ conventions: LocaleConventions
) -> String {
  let currency = CurrencyName.named(code)
  let scales: [(Decimal, String)] = [(1_000_000_000, "milliard"), (1_000_000, "million")]
  for (scale, name) in scales where amount.magnitude >= scale {
    let count = amount / scale
    let shown = formatNumber(count, NumberStyle(), conventions.numbers)
    let ending = count.magnitude < 2 ? "" : "s"
    return
      "\(shown)\(Signs.noBreakSpace)\(name)\(ending) \(NounPhrase(currency.plural, kind: .noun).withDe)"
  }
  let digits = amount == truncated(amount) ? 0 : fractionDigits
  let name = amount.magnitude < 2 ? currency.singular : currency.plural
  return figures(amount, digits, conventions) + Signs.noBreakSpace + name
}

private func figures(
  _ amount: Decimal, _ fractionDigits: Int, _ conventions: LocaleConventions
) -> String {
  var style = NumberStyle()
  style.minimumFraction = fractionDigits
  style.maximumFraction = fractionDigits
  return formatNumber(amount, style, conventions.numbers)
}
