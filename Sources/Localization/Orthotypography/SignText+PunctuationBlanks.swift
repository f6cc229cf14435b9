extension SignText {
  /// A no-break blank inside guillemets (OQLF 22039; Imprimerie nationale), none inside “ ” and ‘ ’ (OQLF
  /// 23386).
  func quoteBlank(_ gap: Gap, _ typography: Typography) -> Blank? {
    if kind(gap.left).isAny(of: .openingQuote) || kind(gap.right).isAny(of: .closingQuote) {
      return Blank(typography.wideSignSpace)
    }
    let isInner =
      kind(gap.left).isAny(of: .openingInner) || kind(gap.right).isAny(of: .closingInner)
    return isInner ? Blank.none : nil
  }

  /// The blank before `:`, `;`, `!`, `?` where the sign ends a word of prose; of a row of signs only the
  /// first has one.
  func tallSignBlank(_ gap: Gap, _ typography: Typography) -> Blank? {
    guard kind(gap.right) == .tall else { return nil }
    if kind(gap.left) == .tall {
      let isRow = isCry(gap.left) && isCry(gap.right) && endsWord(gap.right)
      return gap.isTyped && isRow ? Blank.none : nil
    }
    let left = kind(gap.left)
    guard left.isAny(of: SignText.beforeTallSign), left != [.fixed, .coded], endsWord(gap.right)
    else {
      return nil
    }
    return Blank(
      scalar(gap.right) == ":" ? typography.wideSignSpace : typography.tallSignSpace)
  }

  private func isCry(_ index: Int) -> Bool { scalar(index) == "!" || scalar(index) == "?" }

  /// Whether the row of signs from `index` on does not run into what is behind it, as in `3:2`, `14:30`,
  /// `responsable:finances`, `a;b`, `?q=1`.
  private func endsWord(_ index: Int) -> Bool {
    var end = index
    while kind(end) == .tall { end += 1 }
    return kind(end).isAny(of: SignText.afterTallSign) || scalar(end) == "*" || scalar(end) == "_"
  }

  private static let beforeTallSign: SignKind = [
    .wordPart, .fixed, .point, .ellipsis, .closing, .closingQuotes, .quote, .amount, .apostrophe,
  ]
  private static let afterTallSign: SignKind = [
    .gap, .closing, .closingQuotes, .openingQuotes, .quote, .point, .ellipsis, .comma, .dash,
    .apostrophe,
  ]

  /// No blank inside brackets nor before `,`, `.` and `…` (OQLF 22039; Imprimerie nationale). A code
  /// beside a bracket keeps its blank, or it would be one with it.
  func closedBlank(_ gap: Gap) -> Blank? {
    guard gap.isTyped else { return nil }
    let left = kind(gap.left)
    let right = kind(gap.right)
    let isClosed =
      switch right {
      case .closing: !left.isAny(of: [.opening, .openingQuotes, .tall, .coded]) || isCry(gap.left)
      case .comma: closesUp(gap)
      case .point: closesUp(gap) && !makesAbbreviation(gap)
      case .ellipsis: left.isAny(of: SignText.beforeEllipsis) && isSuspension(gap)
      default: left == .opening && !right.union(kind(gap.left - 1)).isAny(of: .coded)
      }
    return isClosed ? Blank.none : nil
  }

  private static let beforeComma: SignKind = [
    .wordPart, .closing, .closingQuotes, .quote, .amount, .tall, .fixed,
  ]

  private static let beforeEllipsis: SignKind = [.wordPart, .closing, .closingQuotes, .amount]

  /// Whether a comma or point ends something: a blank or a closing sign follows.
  private func closesUp(_ gap: Gap) -> Bool {
    let left = kind(gap.left)
    let next = kind(gap.right + 1)
    let nextSign = after(gap.right + 1)
    return left.isAny(of: SignText.beforeComma) && left != [.fixed, .coded]
      && next.isAny(of: [.gap, .closing, .closingQuotes, .quote, .tall])
      && !(isDigit(gap.left) && isDigit(nextSign)) && kind(nextSign) != .point
  }

  /// Whether the point might be that of an abbreviation before a name or number: « C . Roy », « p . 5 ».
  private func makesAbbreviation(_ gap: Gap) -> Bool {
    let next = kind(after(gap.right + 1))
    let word = letters(to: gap.left + 1)
    return next.isAny(of: [.capital, .digit])
      && (word.count == 1 || isWord(word, of: SignText.abbreviations))
  }

  private static let abbreviations = WordList("MM art chap ch fig pp par vol app bur")

  /// Whether an ellipsis suspends a word; after an article or between figures it stands for one that is
  /// left out, and keeps its blank (Code de rédaction interinstitutionnel 10.1.9: « un vrai …, cet homme »).
  private func isSuspension(_ gap: Gap) -> Bool {
    let word = letters(to: gap.left + 1)
    let next = kind(gap.right + 1)
    if kind(gap.left).isAny(of: .coded) { return false }
    if isWord(word, of: SignText.determiners) || next.isAny(of: SignText.afterWord) {
      return false
    }
    return !(isDigit(gap.left) && isDigit(after(gap.right + 1)))
  }

  private static let afterWord: SignKind = [.wordPart, .apostrophe, .point, .ellipsis]
  private static let determiners = WordList(
    "un une le la les des du de ce cet cette ces mon ma mes son sa ses au aux et ou à vrai vraie")

  /// The inner blanks of an aside.
  func dashBlank(_ gap: Gap) -> Blank? {
    let isInner =
      kind(gap.left).isAny(of: .openingDash) || kind(gap.right).isAny(of: .closingDash)
    return gap.isTyped && isInner ? .noBreak : nil
  }
}
