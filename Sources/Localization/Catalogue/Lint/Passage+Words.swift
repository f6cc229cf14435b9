extension Passage {
  /// A word and where it stands among the signs.
  struct Word {
    /// As typed.
    var text: String
    /// In lower case.
    var folded: String
    /// Its signs.
    var range: Range<Int>
    /// Whether only what may stand within a term (a space, an apostrophe, a hyphen, markup, a value) is
    /// between it and the word before.
    var continues: Bool
  }

  /// The words: runs of letters and digits.
  var words: [Word] {
    var words: [Word] = []
    var start = signs.startIndex
    while let first = signs[start...].firstIndex(where: isOfWord) {
      let end = signs[first...].firstIndex { !isOfWord($0) } ?? signs.endIndex
      let text = String(signs[first..<end])
      let gap = signs[start..<first]
      words.append(
        Word(
          text: text, folded: text.lowercased(), range: first..<end,
          continues: !words.isEmpty && gap.allSatisfy { Self.joiners.contains($0) }))
      start = end
    }
    return words
  }

  private func isOfWord(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber }

  private static let joiners: Set<Character> = [
    " ", "\n", "’", "'", "-", ".", "\u{A0}", value, markup,
  ]
}
