extension SignText {
  /// No blank on either side of the apostrophe of an elision, nor between it and an opening quotation mark:
  /// l’école, d’« huile » (OQLF 22039).
  func elisionBlank(_ gap: Gap) -> Blank? {
    guard gap.isTyped else { return nil }
    if scalar(gap.left) == "’", !kind(gap.left).isAny(of: [.fixed, .closingInner]),
      isElided(before: gap.left)
    {
      return isVowel(gap.right) || kind(gap.right).isAny(of: .openingQuotes) ? Blank.none : nil
    }
    if scalar(gap.right) == "’", !kind(gap.right).isAny(of: [.fixed, .closingInner]) {
      return isElided(before: gap.left + 1) && isVowel(gap.right + 1) ? Blank.none : nil
    }
    return nil
  }

  /// Whether the word right before `end` is one that elides: l’, qu’, lorsqu’.
  func isElided(before end: Int) -> Bool {
    var start = end
    while isLetter(start - 1), end - start < 8 { start -= 1 }
    guard start < end, !isLetter(start - 1) else { return false }
    return SignText.elidedWords.words.contains { word in
      word.count == end - start && zip(start..<end, word).allSatisfy { isSameLetter($0, $1) }
    }
  }

  private func isSameLetter(_ index: Int, _ small: Unicode.Scalar) -> Bool {
    scalar(index) == small || scalar(index).value + 32 == small.value
  }

  /// Words that lose their last vowel before another (OQLF 21745), and the first halves of words that
  /// have an apostrophe in them.
  private static let elidedWords = WordList(
    "c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu entr aujourd prud")

  /// A vowel, or the h that may be mute.
  private func isVowel(_ index: Int) -> Bool {
    SignText.vowels.contains(scalar(index)) && !kind(index).isAny(of: .fixed)
  }

  private static let vowels: Set<Unicode.Scalar> = Set(
    "aeiouyhàâäéèêëîïôöùûüÿæœAEIOUYHÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÆŒ".unicodeScalars)
}
