extension CellText {
  /// The blanks before `:`, `;`, `!`, `?`: only where the sign ends a word of prose.
  mutating func setTallSigns(_ typography: Typography) {
    var index = 0
    while index < count {
      if isFree(index), isProseSign(index) {
        let blank = self[index] == ":" ? typography.wideSignSpace : typography.tallSignSpace
        index = setBlank(before: index, blank)
      }
      index += 1
    }
  }

  /// A sign of prose has something before it that it closes, and does not run into a letter or digit
  /// behind it (`3:2`, `14:30`, `responsable:finances`, `a;b`, `?q=1`). Of several signs the first counts.
  private func isProseSign(_ index: Int) -> Bool {
    guard let sign = self[index], Self.tallSigns.contains(sign) else { return false }
    let previous = before(index)
    guard let last = self[previous], !isEnd(previous), !Self.opening.contains(last) else {
      return false
    }
    if previous == index - 1, Self.tallSigns.contains(last) { return false }
    let runsOn = isLetter(index + 1) || isDigit(index + 1) || self[index + 1] == "/"
    return !runsOn || isBlank(index - 1) && sign != ":"
  }

  private static let tallSigns: Set<Unicode.Scalar> = [":", ";", "!", "?"]
  private static let opening: Set<Unicode.Scalar> = ["«", "(", "[", "“", "‘", "¿", "¡"]
}
