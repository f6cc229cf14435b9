/// Figures in groups: thousands, and telephone numbers.
extension SignText {
  /// Groups with single gaps between. The lengths of the groups are the digits of `shape`: 12 500 is 23,
  /// 418 555 0123 is 334.
  private struct DigitRun {
    var start: Int
    var end: Int
    var shape: Int
  }

  /// U+00A0 in telephone numbers of both countries (OQLF; Arcep), the locale's blank between thousands
  /// (CLDR). Any other groups are a code: SIRET, a date in figures, a bank account.
  func digitGroupBlank(_ gap: Gap, _ typography: Typography) -> Blank? {
    let run = digitRun(around: gap)
    if isPhone(run) { return .noBreak }
    guard isThousands(run), isFreeBefore(run), isFreeAfter(run) else { return nil }
    return Blank(typography.groupSpace)
  }

  private func digitRun(around gap: Gap) -> DigitRun {
    var start = gap.left
    while isDigit(start - 1) || isBlank(start - 1) && isDigit(before(start)) {
      start = isDigit(start - 1) ? start - 1 : before(start)
    }
    var run = DigitRun(start: start, end: start, shape: 0)
    while isDigit(run.end), run.shape < 10_000_000 {
      let group = run.end
      while isDigit(run.end) { run.end += 1 }
      run.shape = run.shape * 10 + min(run.end - group, 9)
      if isBlank(run.end), isDigit(after(run.end)) { run.end = after(run.end) }
    }
    return run
  }

  /// North America: 418 555 0123, 418 555-0123, 1 418 …; France: 02 99 12 34 56, 0 800 123 456; both after
  /// + and the country's code.
  private func isPhone(_ run: DigitRun) -> Bool {
    let first = scalar(run.start)
    let isInternational = scalar(run.start - 1) == "+"
    guard isInternational || isFreeBefore(run) else { return false }
    switch run.shape {
    case 334: return !isInternational && !isWordPart(run.end)
    case 33: return !isInternational && isPhoneEnd(run.end)
    case 1334, 212222: return isInternational || first == "1"
    case 133: return first == "1" && isPhoneEnd(run.end)
    case 34: return isAreaCode(before: Gap(left: before(run.start), right: run.start))
    case 22222, 1333: return first == "0" && !isWordPart(run.end)
    default: return false
    }
  }

  /// `-0123` of `418 555-0123`.
  private func isPhoneEnd(_ hyphen: Int) -> Bool {
    scalar(hyphen) == "-" && (hyphen + 1..<hyphen + 5).allSatisfy(isDigit)
      && !isWordPart(hyphen + 5)
  }

  /// `(418)` before `555-0123` or `555 0123`.
  func isAreaCode(before gap: Gap) -> Bool {
    let (close, local) = (gap.left, gap.right)
    guard scalar(close) == ")", scalar(close - 4) == "(",
      (close - 3..<close).allSatisfy(isDigit), (local..<local + 3).allSatisfy(isDigit)
    else { return false }
    if isPhoneEnd(local + 3) { return true }
    let last = after(local + 3)
    return last > local + 3 && (last..<last + 4).allSatisfy(isDigit) && !isWordPart(last + 4)
  }

  /// One to three figures, then threes; no leading zero.
  private func isThousands(_ run: DigitRun) -> Bool {
    var shape = run.shape
    guard shape > 9, scalar(run.start) != "0" else { return false }
    while shape > 9 {
      guard shape % 10 == 3 else { return false }
      shape /= 10
    }
    return shape <= 3
  }

  private func isFreeBefore(_ run: DigitRun) -> Bool {
    let last = kind(run.start - 1)
    if last.isAny(of: .blank) { return !isIdentifier(before: run.start) }
    if last.isAny(of: [.lineEnd, .opening, .openingQuotes, .quote, .apostrophe]) { return true }
    if scalar(run.start - 1) == "-" { return isDigit(run.start - 2) && isBlank(run.start - 5) }
    return "$€£~≈±+−".unicodeScalars.contains(scalar(run.start - 1))
  }

  private func isFreeAfter(_ run: DigitRun) -> Bool {
    let next = kind(run.end)
    if next.isAny(of: [.point, .comma, .tall]) { return true }
    if next.isAny(of: .letter) { return unitBlank(Gap(left: run.end - 1, right: run.end)) != nil }
    if scalar(run.end) == "-" { return isDigit(run.end + 1) && !isPhoneEnd(run.end) }
    return !next.isAny(of: [.code, .fixed, .wordPart])
  }

  /// Whether a word before the figures says that they are an identifier, or hours before minutes.
  private func isIdentifier(before start: Int) -> Bool {
    let word = letters(to: before(start) + 1)
    return isWord(word, of: SignText.identifiers) || scalar(before(start)) == "°"
      || word.count == 1 && scalar(word.lowerBound) == "h" && isDigit(before(word.lowerBound))
  }

  private static let identifiers = WordList("SIREN SIRET NEQ NAS RNA IBAN no No nᵒ nº")
}
