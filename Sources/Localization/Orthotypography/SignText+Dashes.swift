extension SignText {
  /// A hyphen between blanks is a dash, and so are the two or three that a typewriter makes of it; two
  /// dashes in a sentence hold an aside, whose inner blanks do not break (OQLF; Guide du rédacteur 7.9).
  mutating func setDashes() {
    guard found.isAny(of: .dash) else { return }
    var opening: Int?
    var index = 0
    while index < count {
      if isSentenceEnd(index) { opening = nil }
      if kind(index) == .dash, let end = spacedDashEnd(index, closes: opening != nil) {
        joinHyphens(index..<end)
        opening = pairDash(index, with: opening)
      }
      index += 1
    }
  }

  private mutating func pairDash(_ index: Int, with opening: Int?) -> Int? {
    guard let opening else { return isBlank(index + 1) ? index : nil }
    cells[opening].kind = [.dash, .openingDash]
    cells[index].kind = [.dash, .closingDash]
    return nil
  }

  private mutating func joinHyphens(_ dash: Range<Int>) {
    guard scalar(dash.lowerBound) == "-" else { return }
    replace(dash.lowerBound, with: dash.count == 3 ? "—" : "–", .dash)
    remove(dash.lowerBound + 1..<dash.upperBound)
  }

  private func isSentenceEnd(_ index: Int) -> Bool {
    let kind = kind(index)
    if kind == .lineEnd { return true }
    guard kind == .point || kind == .ellipsis || scalar(index) == "!" || scalar(index) == "?" else {
      return false
    }
    return self.kind(index + 1).isAny(of: .gap)
  }

  /// Where a dash ends that stands between blanks and words; not one between figures, which may be a
  /// minus or a range. One that closes an aside may have a sign right after it.
  private func spacedDashEnd(_ index: Int, closes: Bool) -> Int? {
    var end = index + 1
    while scalar(end) == "-", scalar(index) == "-" { end += 1 }
    let left = before(index), right = after(end)
    guard isBlank(index - 1), end - index <= 3, kind(left).isAny(of: SignText.beforeDash),
      !kind(left).isAny(of: .openingQuotes), !kind(right).isAny(of: .closingQuotes)
    else { return nil }
    if closes, right == end, kind(end).isAny(of: [.comma, .tall, .closing, .point]) { return end }
    guard right > end, kind(right).isAny(of: SignText.afterDash) else { return nil }
    return isDigit(left) && isDigit(right) ? nil : end
  }

  private static let beforeDash: SignKind = [
    .wordPart, .fixed, .point, .ellipsis, .comma, .tall, .closing, .closingQuotes, .quote, .amount,
    .apostrophe,
  ]
  private static let afterDash: SignKind = [
    .wordPart, .fixed, .opening, .openingQuotes, .quote, .apostrophe,
  ]
}
