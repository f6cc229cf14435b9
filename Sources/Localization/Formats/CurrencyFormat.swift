import Foundation

/// An amount with its sign: `1 234,50 $`, `2 000 $ US`; a currency that is not known by its code. The
/// country stands where asked for, and on every dollar that is not the locale's own.
func formatCurrency(
  _ amount: Decimal, _ code: String, _ style: CurrencyStyle, _ conventions: LocaleConventions
) -> String {
  var number = style.number
  // Nobody owes « −0,00 $ ».
  if number.sign == .auto { number.sign = .negative }
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
  if style.display == .never { return [] }
  guard style.display != .code, let currency = CurrencyName.named(code) else { return [code] }
  switch style.display {
  case .never, .code, .narrowSymbol: return [currency.sign]
  case .name:
    let shown = roundedDecimal(amount, scale: style.number.maximumFraction)
    let name = words(of: currency, style, conventions)
    return [shown.magnitude < 2 ? name.one : name.other]
  case .symbol:
    let needsCountry = style.withCountry || code != conventions.homeCurrency
    return [currency.sign] + (needsCountry ? currency.country.map { [$0] } ?? [] : [])
  }
}

/// A currency's words, with its country unless that goes without saying.
private func words(
  of currency: CurrencyName, _ style: CurrencyStyle, _ conventions: LocaleConventions
) -> (one: String, other: String) {
  let isHome = currency.code == conventions.homeCurrency && !style.withCountry
  return isHome ? currency.atHome ?? currency.name : currency.name
}

/// An amount in words from a million on: `2,5 millions d’euros`, `1,5 million de dollars`; below, and where
/// the words would drop something of the amount, the figures and the name.
func formatCurrencyInWords(
  _ amount: Decimal, _ code: String, _ style: CurrencyStyle, _ conventions: LocaleConventions
) -> String {
  guard let currency = CurrencyName.named(code) else {
    return formatCurrency(amount, code, style, conventions)
  }
  let amount = roundedDecimal(amount, scale: style.number.maximumFraction)
  let name = words(of: currency, style, conventions).other
  if let large = inMillions(amount, name, conventions) { return large }
  var named = style
  named.display = .name
  named.number.trailingZeros = .stripIfInteger
  return formatCurrency(amount, code, named, conventions)
}

/// Nil below a million, and for what three decimals of a million or a milliard cannot say.
private func inMillions(
  _ amount: Decimal, _ name: String, _ conventions: LocaleConventions
) -> String? {
  let style = NumberStyle()
  let scales: [(Decimal, String)] = [(1_000_000_000, "milliard"), (1_000_000, "million")]
  for (scale, noun) in scales where amount.magnitude >= scale {
    let count = amount / scale
    guard roundedDecimal(count, scale: style.maximumFraction) == count else { continue }
    let ending = count.magnitude < 2 ? "" : "s"
    return formatNumber(count, style, conventions.numbers) + Signs.noBreakSpace + noun + ending
      + " " + NounPhrase(name, kind: .noun).withDe
  }
  return nil
}
