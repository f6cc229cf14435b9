import Foundation

/// A number with the noun that it counts: `1,5 heure`, `2 heures`, `1 000 000 d’heures`.
///
/// The plural begins at two, whatever the sign; `zero` stands for the number and takes the singular
/// (« Aucune inscription »). A whole million is a noun and takes « de ».
func formatCount(
  _ number: Decimal, one: String, other: String, zero: String?, _ symbols: NumberSymbols
) -> String {
  if number.isZero, let zero, !zero.isEmpty { return "\(zero) \(one)" }
  var style = NumberStyle()
  style.sign = .negative
  let figures = formatNumber(number, style, symbols)
  let noun =
    switch cardinalCategory(of: DecimalDigits(number, style)) {
    case .one: one
    case .many: NounPhrase(other, kind: .noun).withDe
    default: other
    }
  return "\(figures)\(Signs.noBreakSpace)\(noun)"
}
