/// What kind of ordinal is written.
enum OrdinalKind: String, Sendable {
  /// `1er`, `2e`
  case rank
  /// `2d`: the last of two
  case second
  /// `XXIe siècle`
  case century
}

/// An ordinal with raised letters: `1er`, `1re`, `2es`, `2de`, `XXIe siècle` (OQLF, « nombres
/// ordinaux »; never « 2ème » nor « 1ère »).
func formatOrdinal(
  _ number: Int, gender: Gender = .masculine, isPlural: Bool = false, kind: OrdinalKind = .rank
) -> MarkedText {
  if kind == .century { return formatCentury(number) }
  return MarkedText([
    .init("\(number)"),
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

private func formatCentury(_ number: Int) -> MarkedText {
  MarkedText([
    .init(romanNumeral(number)), .init(number == 1 ? "er" : "e", [.superscript]),
    .init("\(Signs.noBreakSpace)siècle"),
  ])
}

/// A number from 1 to 3999 in Roman numerals; figures outside.
func romanNumeral(_ number: Int) -> String {
  guard (1..<4000).contains(number) else { return "\(number)" }
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
