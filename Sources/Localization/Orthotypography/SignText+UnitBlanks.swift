/// Numbers and their units.
extension SignText {
  /// `5 km`, `8 h 30`, `30 k$`, `14 août`. A unit that is closed up to its number is set apart only where
  /// both stand alone; not before a capital, as in the name « 24h Jobs ».
  func unitBlank(_ gap: Gap) -> Blank? {
    if gap.isTyped, isMonth(gap.right), isDay(gap.left) { return .noBreak }
    if isMultiplied(gap.right) { return .noBreak }
    if isClock(at: gap.right) { return gap.isTyped || isLone(numberTo: gap.left) ? .noBreak : nil }
    guard let end = unitEnd(at: gap.right, isTyped: gap.isTyped), isUnitEnd(end) else { return nil }
    if gap.isTyped { return .noBreak }
    let next = after(end)
    let isPartOfName = next > end && kind(next).isAny(of: .capital)
    return isLone(numberTo: gap.left) && !isPartOfName ? .noBreak : nil
  }

  /// Units that are set apart from their number (BIPM 5.4.3; OQLF 22039): those that are nothing else.
  private static let units = WordList(
    "h min km km² m m² m³ cm cm² mm kg g mg t L cL mL cl ml ha ko Mo Go To kW kWh")

  /// Units that are known only where a blank was typed; closed up they are too often something else:
  /// « 4s », « 90s ».
  private static let looseUnits = WordList("s W Hz kHz MHz dB EUR CAD USD")

  /// Where the unit ends that stands at an index; `km/h`, `m/s` count as one.
  private func unitEnd(at index: Int, isTyped: Bool) -> Int? {
    let word = letters(from: index)
    guard isWord(word, of: SignText.units) || isTyped && isWord(word, of: SignText.looseUnits)
    else {
      return nil
    }
    let end = word.upperBound
    let isRate = scalar(end) == "/" && (scalar(end + 1) == "h" || scalar(end + 1) == "s")
    return isRate && !isWordPart(end + 2) ? end + 2 : end
  }

  private func isUnitEnd(_ end: Int) -> Bool {
    let next = kind(end)
    if next.isAny(of: [.point, .comma, .tall]) { return !isWordPart(end + 1) }
    return next.isAny(of: [.gap, .closing, .closingQuotes, .quote, .ellipsis])
  }

  /// `k$`, `M$`, `G€` (OQLF 21584).
  private func isMultiplied(_ index: Int) -> Bool {
    "kMG".unicodeScalars.contains(scalar(index))
      && (scalar(index + 1) == "$" || scalar(index + 1) == "€") && !isWordPart(index + 2)
  }

  /// One to 31, of one or two figures.
  private func isDay(_ last: Int) -> Bool {
    let start = numberStart(last)
    guard isDigit(start), last - start < 2 else { return false }
    return last == start || ["1", "2"].contains(scalar(start))
      || scalar(start) == "3" && ["0", "1"].contains(scalar(last)) || scalar(start) == "0"
  }

  /// Where the number begins that ends at an index: figures, with decimal signs between.
  private func numberStart(_ last: Int) -> Int {
    var start = last
    while isDigit(start - 1) || isDecimalSign(start - 1) { start -= 1 }
    return start
  }

  private func isDecimalSign(_ index: Int) -> Bool {
    (scalar(index) == "," || scalar(index) == ".") && isDigit(index - 1) && isDigit(index + 1)
  }

  /// Whether the number is no part of a code or range: `2026-12h`, `A4m`.
  private func isLone(numberTo last: Int) -> Bool {
    let start = numberStart(last)
    return kind(start - 1).isAny(of: [.gap, .opening, .openingQuotes, .quote, .apostrophe, .amount])
      || "~≈±+−".unicodeScalars.contains(scalar(start - 1))
  }

  // MARK: Hours

  /// Whether the `h` of a clock time stands there: `8h30`, `8 h30`, `8 h 05` (OQLF 21516).
  private func isClock(at index: Int) -> Bool {
    guard scalar(index) == "h", isDigit(before(index)) else { return false }
    let minutes = after(index + 1)
    let next = after(minutes + 2)
    if kind(next) == .amount || isMultiplied(next) || isOtherUnit(next) { return false }
    return isDigit(minutes) && isDigit(minutes + 1) && scalar(minutes).value < 0x36
      && !isWordPart(minutes + 2) && (minutes == index + 1 ? isUnitEnd(minutes + 2) : true)
  }

  /// What makes the figures before it no minutes: « 24 h 30 km ».
  private func isOtherUnit(_ index: Int) -> Bool {
    unitEnd(at: index, isTyped: false).map(isUnitEnd) ?? false && !has("min", at: index)
  }

  /// `8 h 30`, `1 min 30`: after the unit.
  func minuteBlank(_ gap: Gap) -> Blank? {
    let unit = letters(to: gap.left + 1)
    guard has("h", at: unit.lowerBound) && unit.count == 1 || gap.isTyped && isMinute(unit) else {
      return nil
    }
    let number = before(unit.lowerBound)
    guard isDigit(number) else { return nil }
    if isClock(at: unit.lowerBound) || isMinute(unit) && isTwoDigits(gap.right) {
      return gap.isTyped || number < gap.left - 1 || isLone(numberTo: number) ? .noBreak : nil
    }
    let isBare = gap.isTyped && kind(gap.right + 1).isAny(of: [.lineEnd, .comma, .point, .closing])
    return isBare && !isWordPart(gap.right + 2) ? .noBreak : nil
  }

  private func isMinute(_ unit: Range<Int>) -> Bool {
    has("min", at: unit.lowerBound) && unit.count == 3
  }

  private func isTwoDigits(_ index: Int) -> Bool {
    isDigit(index) && isDigit(index + 1) && !isWordPart(index + 2)
  }
}
