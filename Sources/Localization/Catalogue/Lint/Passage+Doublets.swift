/// Feminine and masculine in one word: no paper has them, but for the middle dot in plurals of general
/// text, which France may ask for.
///
/// Sources: OQLF, « Signes non retenus pour former des doublets abrégés »; wording of the papers.
extension Passage {
  /// « président(e) », and « coopérant·es » where `allowsDot` is false.
  func doubletFaults(allowsDot: Bool) -> [LintFault] {
    signs.indices.filter { index in
      signs[index] == "(" && endsDoublet(index)
        || signs[index] == "·" && !allowsDot
          && isBetweenLetters(index)
    }.map { index in
      LintFault(code: .rejectedForm, position: positions[index], form: word(at: index))
    }
  }

  /// Whether a bracket right behind a letter holds an ending: letters only, at most five.
  private func endsDoublet(_ index: Int) -> Bool {
    guard index > 0, signs[index - 1].isLetter else { return false }
    let inner = signs[(index + 1)...].prefix { $0.isLetter || $0 == "-" }
    return (1...5).contains(inner.count) && signs[(index + 1 + inner.count)...].first == ")"
  }

  private func isBetweenLetters(_ index: Int) -> Bool {
    index > 0 && index + 1 < signs.count && signs[index - 1].isLetter && signs[index + 1].isLetter
  }

  /// The letters and signs round a place, up to the next blank.
  private func word(at index: Int) -> String {
    let isBlank = { (sign: Character) in sign.isWhitespace || sign == Self.value }
    let start = signs[..<index].lastIndex(where: isBlank).map { $0 + 1 } ?? 0
    let end = signs[index...].firstIndex(where: isBlank) ?? signs.endIndex
    return String(signs[start..<end])
  }
}
