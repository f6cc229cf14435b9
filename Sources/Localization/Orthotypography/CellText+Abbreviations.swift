extension CellText {
  /// No break after a title before a name, an initial before a surname, an abbreviation before its number
  /// (btb, « L’espace insécable »).
  mutating func setAbbreviationBlanks() {
    for index in cells.indices where self[index] == " " && isFree(index) {
      let word = wordBefore(index)
      let isTitle = Self.titles.contains(word) || isInitial(word) && !isLettered(index, word)
      let isNumber = isDigit(index + 1) || word == "RNA" && self[index + 1] == "W"
      if isTitle && isCapital(index + 1) || Self.numbered.contains(word) && isNumber {
        cells[index].scalar = "\u{A0}"
      }
    }
  }

  /// Titles before a name (Guide du rédacteur 1.1.3).
  private static let titles: Set<String> = [
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Drs", "Dre", "Dres", "Me", "Mes", "Pr",
    "Pre",
  ]

  /// Abbreviations and words before a number (OQLF, BDL 1023).
  private static let numbered: Set<String> = [
    "SIREN", "SIRET", "NEQ", "RNA", "art.", "chap.", "fig.", "no", "nos", "n°", "nᵒ", "p.", "pp.",
    "par.", "poste", "vol.", "§",
  ]

  private func isInitial(_ word: String) -> Bool {
    let signs = Array(word)
    return signs.count == 2 && signs[1] == "." && signs[0].isUppercase
  }

  /// Whether a letter and its point end a sentence: « à l’annexe A. Les contributions ».
  private func isLettered(_ index: Int, _ word: String) -> Bool {
    let blank = index - word.unicodeScalars.count - 1
    return blank > 0 && Self.lettered.contains(wordBefore(blank))
  }

  /// Words before a letter that counts.
  private static let lettered: Set<String> = ["annexe", "groupe", "lot", "série"]

  /// Up to six scalars before a blank, back to the last sign that is no part of a word.
  private func wordBefore(_ index: Int) -> String {
    var start = index
    while start > 0, index - start < 6, let scalar = self[start - 1],
      isLetter(start - 1) || scalar == "." || scalar == "°" || scalar == "§"
    {
      start -= 1
    }
    return String(String.UnicodeScalarView(cells[start..<index].lazy.map(\.scalar)))
  }
}
