extension SignText {
  /// No break between a number and what it counts: its groups, signs of money, units, months.
  func numberBlank(_ gap: Gap, _ typography: Typography) -> Blank? {
    let right = kind(gap.right)
    switch kind(gap.left) {
    case .digit:
      if right == .digit { return gap.isTyped ? digitGroupBlank(gap, typography) : nil }
      if right == .amount { return amountBlank(gap) }
      return right.isAny(of: .letter) && !right.isAny(of: .fixed) ? unitBlank(gap) : nil
    case .amount: return blankAfterAmount(gap)
    case .closing: return gap.isTyped && isAreaCode(before: gap) ? .noBreak : nil
    case .letter where right == .digit: return minuteBlank(gap)
    case .letter where right == .amount: return millionBlank(gap)
    case .letter: return gap.isTyped && isFirst(gap.left) && isMonth(gap.right) ? .noBreak : nil
    default: return nil
    }
  }

  // MARK: Signs

  /// `50 %`, `5 $`, `20 °C` (OQLF 22039 and 21584; BIPM 5.4.3); not `$5`, not `5$CA`, not an
  /// angle `20°`.
  private func amountBlank(_ gap: Gap) -> Blank? {
    if scalar(gap.right) == "°" { return degreeLetter(after: gap.right) == nil ? nil : .noBreak }
    let next = kind(gap.right + 1)
    return next.isAny(of: gap.isTyped ? .digit : .wordPart) ? nil : .noBreak
  }

  private func degreeLetter(after degree: Int) -> Int? {
    let letter = after(degree + 1)
    guard scalar(letter) == "C" || scalar(letter) == "F" else { return nil }
    let next = kind(letter + 1)
    return next.isAny(of: [.wordPart, .apostrophe]) || next == .point && letter > degree + 1
      ? nil : letter
  }

  /// `$ CA`, `°C`, `n° 5`.
  private func blankAfterAmount(_ gap: Gap) -> Blank? {
    switch scalar(gap.left) {
    case "$": return gap.isTyped && isCountry(gap.right) && followsNumber(gap.left) ? .noBreak : nil
    case "°" where kind(gap.right) == .digit:
      let isNumero = scalar(gap.left - 1) == "n" || scalar(gap.left - 1) == "N"
      return isNumero && isWordStart(gap.left - 1) ? .noBreak : nil
    case "°":
      let isUnit = isDigit(before(gap.left)) && degreeLetter(after: gap.left) == gap.right
      return gap.isTyped && isUnit ? Blank.none : nil
    default: return nil
    }
  }

  private func isCountry(_ index: Int) -> Bool {
    (has("CA", at: index) || has("US", at: index)) && !isWordPart(index + 2)
  }

  private func followsNumber(_ sign: Int) -> Bool {
    let last = before(sign)
    return isDigit(last) || "kMG".unicodeScalars.contains(scalar(last)) && isDigit(before(last))
  }

  /// `2,5 millions $` (OQLF 21584 admits it).
  private func millionBlank(_ gap: Gap) -> Blank? {
    guard gap.isTyped, scalar(gap.right) == "$" || scalar(gap.right) == "€" else { return nil }
    let isBig = isWord(letters(to: gap.left + 1), of: SignText.bigNumbers)
    return isBig ? .noBreak : nil
  }

  private static let bigNumbers = WordList("million millions milliard milliards")

  // MARK: Months

  /// `14 août`, `1er juillet` (btb, « L’espace insécable »).
  func isMonth(_ index: Int) -> Bool {
    let word = letters(from: index)
    if isWord(word, of: SignText.months) { return !isWordPart(word.upperBound) }
    return kind(word.upperBound) == .point && isWord(word, of: SignText.shortMonths)
  }

  private static let months = WordList(
    CalendarNames.months
      + CalendarNames.months.map { $0.prefix(1).uppercased() + $0.dropFirst() })
  private static let shortMonths = WordList("janv févr avr juill juil sept oct nov déc")

  /// Whether the `r` of `1er` stands there.
  private func isFirst(_ index: Int) -> Bool {
    scalar(index) == "r" && has("1e", at: index - 2) && isWordStart(index - 2)
  }
}
