extension CellText {
  /// No blank after an opening bracket, none before a closing one, a comma or a point.
  mutating func closeUpBlanks() {
    var index = 0
    while index < count {
      if isFree(index), let sign = self[index] {
        if sign == "(" || sign == "[" { setBlank(after: index, "") }
        if closesUp(sign, at: index) { index = setBlank(before: index, "") }
      }
      index += 1
    }
  }

  private func closesUp(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    guard isBlank(index - 1), let last = self[before(index)], last != "«" else { return false }
    switch sign {
    case ")", "]": return true
    case ",", ".":
      let next = index + 1
      return isEnd(next) || isBlank(next)
        || self[next].map { "»):;!?".unicodeScalars.contains($0) } ?? false
    default: return false
    }
  }

  /// A hyphen between blanks is a dash; two of them in a sentence hold an aside, whose inner blanks do
  /// not break (OQLF; Guide du rédacteur 7.9).
  mutating func setDashes() {
    var opening: Int?
    for index in cells.indices {
      if isSentenceEnd(index) { opening = nil }
      guard isSpacedDash(index) else { continue }
      if self[index] == "-" { cells[index].scalar = "–" }
      guard let start = opening else {
        opening = index
        continue
      }
      cells[start + 1].scalar = "\u{A0}"
      cells[index - 1].scalar = "\u{A0}"
      opening = nil
    }
  }

  private func isSentenceEnd(_ index: Int) -> Bool {
    if isEnd(index) { return true }
    guard let sign = self[index], [".", "!", "?", "…"].contains(sign) else { return false }
    return isEnd(index + 1) || isBlank(index + 1)
  }

  private func isSpacedDash(_ index: Int) -> Bool {
    guard isFree(index), let sign = self[index], ["-", "–", "—"].contains(sign),
      isBlank(index - 1), isBlank(index + 1), before(index) >= 0, !isEnd(after(index + 1))
    else { return false }
    return !(isDigit(before(index)) && isDigit(after(index + 1)))
  }
}
