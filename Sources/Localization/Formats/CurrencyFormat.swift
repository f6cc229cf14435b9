import Foundation

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
