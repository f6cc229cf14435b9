/// Faults of signs: what the orthotypography pass sets, and what no pass puts right.
///
/// Sources: OQLF, « Espacement avant et après les signes de ponctuation », « Guillemets », « Points de
/// suspension »; Imprimerie nationale, *Lexique des règles typographiques*.
extension Passage {
  /// Every fault, in the order of the rules.
  var signFaults: [LintFault] {
    faults(.straightApostrophe) { signs[$0] == "'" }
      + faults(.typedSpecialSpace) { Self.specialSpaces.contains(signs[$0]) }
      + faults(.typedBlank) { signs[$0] == " " && follows($0, [";", "!", "?"]) }
      + faults(.doubleBlank) { signs[$0] == " " && follows($0, [" "]) }
      + faults(.threeDots) { stands("...", at: $0) && !precedes($0, ["."]) }
      + faults(.numberSign) { ["°", "º"].contains(signs[$0]) && precedes($0, ["n", "N"]) }
      + guillemetFaults
  }

  /// U+00A0, U+202F, U+2009, U+2007: no keyboard has them.
  private static let specialSpaces: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}"]

  private func faults(
    _ code: LocalizationProblem, where isFault: (Int) -> Bool
  ) -> [LintFault] {
    signs.indices.filter(isFault).map { LintFault(code: code, position: positions[$0]) }
  }

  private func follows(_ index: Int, _ wanted: Set<Character>) -> Bool {
    index + 1 < signs.count && wanted.contains(signs[index + 1])
  }

  private func precedes(_ index: Int, _ wanted: Set<Character>) -> Bool {
    index > 0 && wanted.contains(signs[index - 1])
  }

  private func stands(_ text: String, at index: Int) -> Bool { signs[index...].starts(with: text) }

  /// A guillemet without its pair.
  private var guillemetFaults: [LintFault] {
    var open: [Int] = []
    var alone: [Int] = []
    for (index, sign) in signs.enumerated() {
      if sign == "«" { open.append(index) }
      if sign == "»", open.popLast() == nil { alone.append(index) }
    }
    return (alone + open).sorted().map {
      LintFault(code: .unpairedGuillemet, position: positions[$0])
    }
  }
}
