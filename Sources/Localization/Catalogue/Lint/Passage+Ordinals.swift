/// Ordinals typed on the line: « 1er », « 2ème ».
///
/// Sources: OQLF, « Abréviation des adjectifs ordinaux »; Imprimerie nationale, « Nombres »: 1er, 1re, 2e,
/// 2d, 2de, with raised letters; never ème, ère.
extension Passage {
  /// Each ordinal whose letters are not raised, or are not the right ones.
  var ordinalFaults: [LintFault] {
    words.compactMap { word in
      let digits = word.text.prefix { $0.isNumber }
      let ending = word.folded.dropFirst(digits.count)
      let isCounted = !digits.isEmpty || isAfterValue(word)
      guard isCounted, let right = Self.endings[String(ending)] else { return nil }
      return LintFault(
        code: .flatOrdinal, position: positions[word.range.lowerBound], form: word.text,
        instead: "\(digits){#sup}\(right){/sup}")
    }
  }

  private func isAfterValue(_ word: Word) -> Bool {
    word.range.lowerBound > 0 && signs[word.range.lowerBound - 1] == Self.value
  }

  /// What is typed, and the letters to raise.
  private static let endings = [
    "er": "er", "ier": "er", "re": "re", "ère": "re", "ere": "re", "ière": "re", "iere": "re",
    "e": "e", "è": "e", "ème": "e", "eme": "e", "ième": "e", "ieme": "e", "nd": "d", "nde": "de",
    "ers": "ers", "res": "res", "es": "es", "èmes": "es", "emes": "es", "ièmes": "es",
    "iemes": "es",
  ]
}
