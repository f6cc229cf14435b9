extension SignText {
  /// Three points become U+2026, as four and five do; a longer row is a line to write on. « etc. » takes
  /// one point, never an ellipsis (OQLF; Imprimerie nationale; Clés de la rédaction, « Les points de
  /// suspension et etc. »).
  mutating func setEllipses() {
    guard found.isAny(of: [.point, .ellipsis]) else { return }
    var index = 0
    while index < count {
      let startsRow =
        kind(index).isAny(of: [.point, .ellipsis])
        && !kind(index - 1).isAny(of: [.point, .ellipsis])
      if startsRow { settlePoints(at: index) }
      index += 1
    }
  }

  private mutating func settlePoints(at index: Int) {
    var end = index
    while kind(end).isAny(of: [.point, .ellipsis]) { end += 1 }
    if endsWithEtc(index), end - index > 1 || kind(index) == .ellipsis, !isWordPart(end) {
      replace(index, with: ".", .point)
      remove(index + 1..<end)
      dropEllipses(after: index + 1)
    } else if endsWithEtc(index), kind(index) == .point {
      dropEllipses(after: end)
    } else if endsWithEtc(before(index) + 1), isBlank(index - 1), isSuspension(index..<end) {
      let start = before(index) + 1
      remove(start..<index)
      settlePoints(at: start)
    } else if isSuspension(index..<end), kind(index) == .point {
      replace(index, with: "…", .ellipsis)
      remove(index + 1..<end)
    }
  }

  /// What follows in « etc. … ».
  private mutating func dropEllipses(after end: Int) {
    while isBlank(end) {
      let start = after(end)
      var last = start
      while kind(last).isAny(of: [.point, .ellipsis]) { last += 1 }
      guard isSuspension(start..<last), !isWordPart(last) else { return }
      remove(end..<last)
    }
  }

  /// `…`, or three to five points.
  private func isSuspension(_ range: Range<Int>) -> Bool {
    if range.count == 1 { return kind(range.lowerBound) == .ellipsis }
    return (3...5).contains(range.count) && range.allSatisfy { kind($0) == .point }
  }

  /// Whether « etc » stands right before `end`.
  private func endsWithEtc(_ end: Int) -> Bool {
    letters(to: end).count == 3 && !isWordPart(end - 4)
      && (has("etc", at: end - 3) || has("Etc", at: end - 3))
  }
}
