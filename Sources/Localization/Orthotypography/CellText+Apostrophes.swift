extension CellText {
  /// Typed apostrophes become U+2019; U+02BC, a letter in Breton and other names, stays.
  mutating func setApostrophes() {
    var index = 0
    while index < count {
      if isTypedApostrophe(index) { setApostrophe(at: index) }
      if isFree(index), self[index] == "’", isElision(index) { setBlank(after: index, "") }
      index += 1
    }
  }

  /// `'`, and the accents that some type for it.
  private func isTypedApostrophe(_ index: Int) -> Bool {
    guard cells[index].protection != .code else { return false }
    switch self[index] {
    case "'", "`", "´": return true
    default: return false
    }
  }

  private mutating func setApostrophe(at index: Int) {
    if isLetter(index - 1), isLetter(index + 1) {
      cells[index].scalar = "’"
    } else if isFree(index), self[index] == "'", !isDigit(index - 1) {
      setLooseApostrophe(at: index)
    }
  }

  /// An apostrophe at a word's border: `d'«`, `l'`, `'90`, or a single quotation mark of the third level.
  private mutating func setLooseApostrophe(at index: Int) {
    if isLetter(index + 1) || isDigit(index + 1), !isLetter(index - 1),
      let closing = closingQuote(after: index)
    {
      cells[index].scalar = "‘"
      cells[closing].scalar = "’"
    } else {
      cells[index].scalar = "’"
    }
  }

  private func closingQuote(after index: Int) -> Int? {
    (index + 1..<count).prefix { !isEnd($0) }.first { i in
      self[i] == "'" && isFree(i) && !isBlank(i - 1) && !isLetter(i + 1) && !isDigit(i + 1)
    }
  }

  /// Whether the word before the apostrophe is one that elides: l’, qu’, lorsqu’.
  private func isElision(_ index: Int) -> Bool {
    guard isBlank(index + 1), isLetter(after(index + 1)) else { return false }
    var start = index
    while isLetter(start - 1) { start -= 1 }
    let word = String(String.UnicodeScalarView(cells[start..<index].map(\.scalar)))
    return Self.elidedWords.contains(word.lowercased())
  }

  /// Words that lose their e or a before a vowel (OQLF 21745).
  private static let elidedWords: Set<String> = [
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]
}
