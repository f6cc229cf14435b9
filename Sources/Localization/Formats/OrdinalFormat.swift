import Foundation

/// An ordinal with raised letters: `1er`, `1re`, `2es`, `2de`, `XXIe siècle` (OQLF, « nombres
/// ordinaux »; never « 2ème » nor « 1ère »). Thousands are set apart from five digits on: `1000e`,
/// `10 000e`. Nil below zero, except for a century.
func formatOrdinal(
  _ number: Int, gender: Gender = .masculine, isPlural: Bool = false, kind: OrdinalKind = .rank,
  _ symbols: NumberSymbols
) -> MarkedText? {
  if kind == .century { return formatCentury(number) }
  guard number >= 0 else { return nil }
  var style = NumberStyle()
  style.grouping = .min2
  return MarkedText([
    .init(formatNumber(Decimal(number), style, symbols)),
    .init(ending(number, gender, kind) + (isPlural ? "s" : ""), [.superscript]),
  ])
}

private func ending(_ number: Int, _ gender: Gender, _ kind: OrdinalKind) -> String {
  switch (number, kind, gender) {
  case (1, _, .feminine): "re"
  case (1, _, _): "er"
  case (2, .second, .feminine): "de"
  case (2, .second, _): "d"
  default: "e"
  }
}

/// `XXIe siècle`; a negative one is before our era: `Ier siècle av. J.-C.` (OQLF 25137; Imprimerie
/// nationale). Nil where Roman numerals end.
private func formatCentury(_ number: Int) -> MarkedText? {
  let space = Signs.noBreakSpace
  guard number != .min, let numeral = romanNumeral(abs(number)) else { return nil }
  return MarkedText([
    .init(numeral), .init(abs(number) == 1 ? "er" : "e", [.superscript]),
    .init("\(space)siècle" + (number < 0 ? " av.\(space)J.-C." : "")),
  ])
}

/// A number from 1 to 3999 in Roman numerals; nil outside.
private func romanNumeral(_ number: Int) -> String? {
  guard (1..<4000).contains(number) else { return nil }
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var numeral = ""
  for (value, sign) in signs {
    while rest >= value {
      numeral += sign
      rest -= value
    }
  }
  return numeral
}
