import Foundation

/// A number in a locale's signs: `1 234 567,5`, `−2`.
func formatNumber(_ number: Decimal, _ style: NumberStyle, _ symbols: NumberSymbols) -> String {
  joined(numberParts(DecimalDigits(number, style), style, symbols))
}

/// The digits of a number with a locale's signs, part by part.
func numberParts(
  _ digits: DecimalDigits, _ style: NumberStyle, _ symbols: NumberSymbols
) -> [NumberPart] {
  var parts = signParts(of: digits, style.sign, symbols)
  appendGroups(of: digits.integer, style.grouping, symbols.group, to: &parts)
  if !digits.fraction.isEmpty {
    parts.append(NumberPart(.decimal, symbols.decimal))
    parts.append(NumberPart(.fraction, digits.fraction))
  }
  return parts
}

private func signParts(
  of digits: DecimalDigits, _ display: NumberStyle.Sign, _ symbols: NumberSymbols
) -> [NumberPart] {
  let shows =
    switch display {
    case .auto: digits.isNegative
    case .never: false
    case .negative: digits.isNegative && !digits.isZero
    case .always: true
    case .exceptZero: !digits.isZero
    }
  guard shows else { return [] }
  return [digits.isNegative ? NumberPart(.minusSign, symbols.minus) : NumberPart(.plusSign, "+")]
}

private func appendGroups(
  of integer: String, _ grouping: NumberStyle.Grouping, _ separator: String,
  to parts: inout [NumberPart]
) {
  let fewest =
    switch grouping {
    case .auto, .always: 4
    case .min2: 5
    case .never: Int.max
    }
  guard integer.utf8.count >= fewest else {
    parts.append(NumberPart(.integer, integer))
    return
  }
  var rest = Substring(integer)
  while !rest.isEmpty {
    let width = (rest.utf8.count - 1) % 3 + 1
    parts.append(NumberPart(.integer, String(rest.prefix(width))))
    rest = rest.dropFirst(width)
    if !rest.isEmpty { parts.append(NumberPart(.group, separator)) }
  }
}
