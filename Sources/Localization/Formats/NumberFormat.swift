import Foundation

/// A number in a locale's signs: `1 234 567,5`, `−2`.
func formatNumber(_ number: Decimal, _ style: NumberStyle, _ symbols: NumberSymbols) -> String {
  let digits = DecimalDigits(number, style)
  let fraction = digits.fraction.isEmpty ? "" : symbols.decimal + digits.fraction
  return sign(of: digits, style.sign, symbols)
    + grouped(digits.integer, style.grouping, by: symbols.group) + fraction
}

private func sign(
  of digits: DecimalDigits, _ display: NumberStyle.Sign, _ symbols: NumberSymbols
) -> String {
  let minus = digits.isNegative ? symbols.minus : ""
  switch display {
  case .auto: return minus
  case .never: return ""
  case .negative: return digits.isZero ? "" : minus
  case .always: return digits.isNegative ? minus : "+"
  case .exceptZero: return digits.isZero ? "" : digits.isNegative ? minus : "+"
  }
}

private func grouped(
  _ integer: String, _ grouping: NumberStyle.Grouping, by separator: String
) -> String {
  let fewest =
    switch grouping {
    case .auto, .always: 4
    case .min2: 5
    case .never: Int.max
    }
  guard integer.count >= fewest else { return integer }
  var groups: [Substring] = []
  var rest = Substring(integer)
  while !rest.isEmpty {
    groups.insert(rest.suffix(3), at: 0)
    rest = rest.dropLast(3)
  }
  return groups.joined(separator: separator)
}
