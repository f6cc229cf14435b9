/// Finding quotation marks, and telling from their surroundings what they do.
extension SignText {
  /// The marks that may be half of a pair. A mark after `5'10` is a sign of inches or seconds.
  func quoteMarks() -> [QuoteMark] {
    var marks: [QuoteMark] = []
    var index = 0
    while index < count {
      let mark = quoteMark(at: index)
      if let mark { marks.append(mark) }
      index = mark?.range.upperBound ?? index + 1
    }
    return marks
  }

  private func quoteMark(at index: Int) -> QuoteMark? {
    guard let (family, length, nature) = form(at: index) else { return nil }
    let range = index..<index + length
    guard !isPrime(range), let role = role(range, family, nature) else { return nil }
    return QuoteMark(
      range: range, family: family, role: role, followsDigit: isDigit(index - 1))
  }

  /// Family, number of signs and what the sign itself says that it does.
  private func form(at index: Int) -> (QuoteMark.Family, Int, QuoteMark.Role)? {
    let kind = kind(index)
    if kind.isAny(of: .quote) { return singleSign(scalar(index)) }
    guard found.isAny(of: .doubled), [.apostrophe, .comma, .code].contains(kind),
      scalar(index + 1) == scalar(index), self.kind(index + 1) == kind,
      scalar(index + 2) != scalar(index)
    else { return nil }
    switch scalar(index) {
    case "'": return (.english, 2, .either)
    case "`", ",", "‘": return (.english, 2, .opens)
    case "’": return (.english, 2, .closes)
    case "<": return (.chevrons, 2, .opens)
    case ">": return (.chevrons, 2, .closes)
    default: return nil
    }
  }

  private func singleSign(_ sign: Unicode.Scalar) -> (QuoteMark.Family, Int, QuoteMark.Role)? {
    switch sign {
    case "\"", "\u{FF02}": (.english, 1, .either)
    case "„", "‟", "“": (.english, 1, .opens)
    case "”": (.english, 1, .closes)
    case "«": (.guillemets, 1, .opens)
    case "»": (.guillemets, 1, .closes)
    case "‹": (.singleGuillemets, 1, .opens)
    case "›": (.singleGuillemets, 1, .closes)
    default: nil
    }
  }

  private func isPrime(_ mark: Range<Int>) -> Bool {
    guard let sign = cells.indices.contains(mark.lowerBound) ? scalar(mark.lowerBound) : nil,
      sign == "\"" || sign == "'" || sign == "”", isDigit(mark.lowerBound - 1)
    else { return false }
    var start = mark.lowerBound
    while isDigit(start - 1) || isBlank(start - 1) { start -= 1 }
    return kind(start - 1).isAny(of: .apostrophe) && isDigit(start - 2)
  }

  // MARK: Surroundings

  /// What the surroundings make of a mark: nil where it is stuck between letters. A sign that has a
  /// direction keeps it; where its surroundings say the contrary, as in „x“, ”x” and »x«, its fellow
  /// decides. The blanks inside guillemets say nothing, as this pass sets them.
  private func role(
    _ range: Range<Int>, _ family: QuoteMark.Family, _ nature: QuoteMark.Role
  ) -> QuoteMark.Role? {
    let left = surroundings(before: range.lowerBound)
    let right = surroundings(after: range.upperBound)
    if family == .guillemets {
      let outside = nature == .opens ? left : right
      return outside.isAny(of: .wordPart) ? .either : nature
    }
    let mayOpen = left.isAny(of: SignText.beforeOpening) && !right.isAny(of: .gap)
    let mayClose = !left.isAny(of: [.gap, .opening]) && right.isAny(of: SignText.afterClosing)
    if nature != .either {
      return mayOpen == mayClose || mayOpen == (nature == .opens) ? nature : .either
    }
    if mayOpen != mayClose { return mayOpen ? .opens : .closes }
    return mayOpen || left.isAny(of: .gap) && right.isAny(of: .gap) ? .either : nil
  }

  private static let beforeOpening: SignKind = [
    .gap, .opening, .apostrophe, .dash, .tall, .other, .code,
  ]
  private static let afterClosing: SignKind = [
    .gap, .closing, .quote, .comma, .point, .ellipsis, .tall, .dash, .apostrophe, .other, .code,
  ]

  /// What stands before a mark, other straight marks left out; an opening mark counts as a bracket, its
  /// inner blank or not.
  private func surroundings(before index: Int) -> SignKind {
    var i = index - 1
    while isStraight(i) { i -= 1 }
    return ["«", "‹", "“", "„", "‟"].contains(scalar(before(i + 1))) ? .opening : kind(i)
  }

  /// What stands after a mark.
  private func surroundings(after index: Int) -> SignKind {
    var i = index
    while isStraight(i) { i += 1 }
    return ["»", "›", "”"].contains(scalar(after(i))) ? .closing : kind(i)
  }

  private func isStraight(_ index: Int) -> Bool {
    scalar(index) == "\"" || scalar(index) == "\u{FF02}"
  }
}
