extension CellText {
  /// No break between a number and what it counts: units, signs of money, months, groups of thousands.
  mutating func setNumberBlanks(_ typography: Typography) {
    var index = 0
    while index < count {
      if isDigit(index), isFree(index) {
        if !isDigit(index - 1) { joinThousands(from: index, typography.groupSpace) }
        if !isDigit(index + 1) { index = joinUnit(afterDigit: index) }
      }
      index += 1
    }
  }

  /// `12 345` typed with a plain blank. What has no-break blanks already is left as it is.
  private mutating func joinThousands(from start: Int, _ blank: String) {
    guard !isLetter(start - 1), !isDigit(start - 2) || !isBlank(start - 1) else { return }
    var index = start
    while isDigit(index) { index += 1 }
    guard index - start <= 3 else { return }
    while self[index] == " ", isFree(index), isGroup(index + 1) {
      let next = index + 4
      if self[next] == "-", !isPhoneEnd(next) { return }
      cells[index].scalar = self[next] == "-" ? "\u{A0}" : blank.unicodeScalars.first ?? " "
      index = next
    }
  }

  /// Three digits and no fourth.
  private func isGroup(_ index: Int) -> Bool {
    (index..<index + 3).allSatisfy(isDigit) && !isDigit(index + 3)
  }

  /// `-0123` of `418 555-0123`.
  private func isPhoneEnd(_ hyphen: Int) -> Bool {
    (hyphen + 1..<hyphen + 5).allSatisfy(isDigit) && !isDigit(hyphen + 5)
  }

  /// Gives the index of the digit, or of the last cell that was looked at.
  private mutating func joinUnit(afterDigit digit: Int) -> Int {
    let unit = afterOrdinal(digit)
    if joinMonth(at: unit) { return digit }
    guard unit == digit + 1 || isBlank(digit + 1) else { return digit }
    let start = after(digit + 1)
    if isSignOfNumber(start) {
      let sign = setBlank(before: start, "\u{A0}")
      joinCountry(afterSign: sign)
    } else if let end = unitEnd(at: start), start > digit + 1 || splits(at: start, end: end) {
      let unit = setBlank(before: start, "\u{A0}")
      joinMinutes(afterHour: unit)
    }
    return digit
  }

  /// `1er`, `1re`: the month comes after the raised letters.
  private func afterOrdinal(_ digit: Int) -> Int {
    self[digit] == "1" && has("er", at: digit + 1) ? digit + 3 : digit + 1
  }

  private mutating func joinMonth(at index: Int) -> Bool {
    guard self[index] == " ", isFree(index) else { return false }
    let isMonth = CalendarNames.months.contains { month in
      has(month, at: index + 1) && !isLetter(index + 1 + month.unicodeScalars.count)
    }
    if isMonth { cells[index].scalar = "\u{A0}" }
    return isMonth
  }

  private func isSignOfNumber(_ index: Int) -> Bool {
    guard isFree(index) else { return false }
    switch self[index] {
    case "%", "‰", "$", "€", "£", "¢": return !isLetter(index + 1) && !isDigit(index + 1)
    case "°": return self[index + 1] == "C" || self[index + 1] == "F"
    default: return false
    }
  }

  private mutating func joinCountry(afterSign sign: Int) {
    guard self[sign] == "$", isBlank(sign + 1), has("CA", at: sign + 2) || has("US", at: sign + 2),
      !isLetter(sign + 4)
    else { return }
    setBlank(after: sign, "\u{A0}")
  }

  /// Units in letters (Bureau international des poids et mesures); h stands for heure.
  private static let units = ["min", "mm", "cm", "km", "kg", "mg", "mL", "ml", "h", "m", "g", "L"]

  /// Where a unit that stands at `index` ends; `14h30` counts as one.
  private func unitEnd(at index: Int) -> Int? {
    guard isFree(index) else { return nil }
    let unit = Self.units.first { unit in
      let end = index + unit.unicodeScalars.count
      return has(unit, at: index) && !isLetter(end) && (!isDigit(end) || unit == "h")
    }
    return unit.map { index + $0.unicodeScalars.count }
  }

  /// Whether a unit that is closed up to its number is set apart: not where a capital follows, as in the
  /// name « 24h Jobs ».
  private func splits(at start: Int, end: Int) -> Bool {
    var number = start
    while isDigit(number - 1) || self[number - 1] == "," { number -= 1 }
    guard number < start, !isLetter(number - 1), self[number - 1] != "-" else { return false }
    return !isCapital(after(end))
  }

  /// `14 h 30`: two digits after the h.
  private mutating func joinMinutes(afterHour unit: Int) {
    let minutes = after(unit + 1)
    guard self[unit] == "h", isDigit(minutes), isDigit(minutes + 1), !isDigit(minutes + 2),
      !isLetter(minutes + 2)
    else { return }
    setBlank(before: minutes, "\u{A0}")
  }
}
