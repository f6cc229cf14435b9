import Foundation

/// An amount with its sign: `1 234,50 $`, `2 000 $ US`; a currency that is not known by its code. The
/// country stands where asked for, and on every dollar that is not the locale's own.
func formatCurrency(
  _ amount: Decimal, _ code: String, fractionDigits: Int, withCountry: Bool,
  _ conventions: LocaleConventions
) -> String {
  let currency = CurrencyName.named(code)
  var parts = [figures(amount, fractionDigits, conventions), currency?.sign ?? code]
  if let country = currency?.country, withCountry || code != conventions.homeCurrency {
    parts.append(country)
  }
  return parts.joined(separator: Signs.noBreakSpace)
}

/// An amount in words from a million on: `2,5 millions d’euros`, `1,5 million de dollars`; below, and where
/// the words would drop something of the amount, the figures and the name.
func formatCurrencyInWords(
  _ amount: Decimal, _ code: String, fractionDigits: Int, withCountry: Bool,
  _ conventions: LocaleConventions
) -> String {
  guard let currency = CurrencyName.named(code) else {
    return formatCurrency(
      amount, code, fractionDigits: fractionDigits, withCountry: withCountry, conventions)
  }
  let isHome = code == conventions.homeCurrency && !withCountry
  let name = isHome ? currency.atHome ?? currency.name : currency.name
  let amount = roundedDecimal(amount, scale: fractionDigits)
  if let large = inMillions(amount, name.other, conventions) { return large }
  let digits = amount == truncated(amount) ? 0 : fractionDigits
  return figures(amount, digits, conventions) + Signs.noBreakSpace
    + (amount.magnitude < 2 ? name.one : name.other)
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

private func figures(
  _ amount: Decimal, _ fractionDigits: Int, _ conventions: LocaleConventions
) -> String {
  var style = NumberStyle()
  style.minimumFraction = fractionDigits
  style.maximumFraction = fractionDigits
  // Nobody owes « −0,00 $ ».
  style.sign = .negative
  return formatNumber(amount, style, conventions.numbers)
}
