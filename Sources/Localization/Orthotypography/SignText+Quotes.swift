extension SignText {
  /// Any pair of double quotation marks becomes « », inside it “ ”, inside that ‘ ’ (OQLF 23386, « Guillemets
  /// et citation de second rang »); guillemets inside guillemets stay where the typography nests them. A
  /// mark without its fellow stays as typed.
  mutating func setQuotes(_ typography: Typography) {
    guard found.isAny(of: [.quote, .doubled]) else { return }
    guard !hasPlainGuillemetsOnly else { return settleGuillemets() }
    let marks = quoteMarks()
    let pairs = quotePairs(among: marks)
    releaseLoneGuillemets(marks)
    settleGuillemets()
    var spent: [Int] = []
    var open: [Range<Int>] = []
    for (opening, closing) in pairs.sorted(by: { $0.0.range.lowerBound < $1.0.range.lowerBound }) {
      open.removeAll { $0.upperBound < opening.range.lowerBound }
      set(opening.range.lowerBound, closing.range.lowerBound, level: open.count, typography)
      open.append(opening.range.lowerBound..<closing.range.lowerBound)
      spent += [opening, closing].filter { $0.range.count == 2 }.map(\.range.lowerBound)
    }
    for index in spent.sorted().reversed() { remove(index + 1..<index + 2) }
    hasLoneQuotes =
      marks.count > pairs.count * 2 || found.isAny(of: .doubled)
      || cells.contains { $0.kind.isAny(of: .quote) }
  }

  /// Guillemets that stand the right way round are settled, with a fellow or without.
  mutating func settleGuillemets() {
    for index in cells.indices where kind(index).isAny(of: [.openingQuote, .closingQuote]) {
      cells[index].kind.subtract(.quote)
    }
  }

  /// Whether « and » take turns, each pair closed, and there is no other mark: then all is as it should be.
  private var hasPlainGuillemetsOnly: Bool {
    guard !found.isAny(of: .doubled) else { return false }
    var isOpen = false
    for cell in cells where cell.kind.isAny(of: .quote) {
      guard cell.scalar == (isOpen ? "»" : "«") else { return false }
      isOpen.toggle()
    }
    return !isOpen
  }

  private mutating func set(_ opening: Int, _ closing: Int, level: Int, _ typography: Typography) {
    let staysNested =
      typography.nestsGuillemets && scalar(opening) == "«" && scalar(closing) == "»"
      && !isWordPart(opening - 1) && !isWordPart(closing + 1)
    switch level {
    case _ where level == 0 || staysNested:
      replace(opening, with: "«", .openingQuote)
      replace(closing, with: "»", .closingQuote)
    case 1:
      replace(opening, with: "“", .openingInner)
      replace(closing, with: "”", .closingInner)
    case _ where level > 2 || touchesApostrophe(opening) || touchesApostrophe(closing):
      break
    default:
      replace(opening, with: "‘", .openingInner)
      replace(closing, with: "’", .closingInner)
    }
  }

  /// Whether two apostrophes stand side by side.
  func touchesApostrophe(_ index: Int) -> Bool {
    kind(index - 1).union(kind(index + 1)).isAny(of: .apostrophe)
  }

  /// Openings and closings matched as brackets are, each family by itself. A pair that would cross another
  /// mark is none.
  private func quotePairs(among all: [QuoteMark]) -> [(QuoteMark, QuoteMark)] {
    var pairs: [(QuoteMark, QuoteMark)] = []
    var stack: [QuoteMark] = []
    for mark in withoutInches(all) {
      let fellow = stack.lastIndex { $0.family == mark.family }
      guard mark.role != .opens, let fellow else {
        if mark.role != .closes {
          stack.append(mark)
        } else if mark.family == .guillemets {
          stack = []  // closes what nobody opened: no pair may run across it
        }
        continue
      }
      guard fellow == stack.count - 1 else { continue }
      let opening = stack.removeLast()
      if isPair(opening, mark) { pairs.append((opening, mark)) }
    }
    return pairs
  }

  /// Whether there is something between, and no word stuck to the outside.
  private func isPair(_ opening: QuoteMark, _ closing: QuoteMark) -> Bool {
    let outside = kind(opening.range.lowerBound - 1).union(kind(closing.range.upperBound))
    let isTwoSigns = opening.range.count + closing.range.count > 2
    let isStuck = outside.isAny(of: isTwoSigns ? [.wordPart, .code, .other] : .wordPart)
    return after(opening.range.upperBound) < closing.range.lowerBound
      && (opening.family == .guillemets || !isStuck)
  }

  /// Where more English marks close than open, those after a figure mean inches: « un écran de 24" ».
  private func withoutInches(_ marks: [QuoteMark]) -> [QuoteMark] {
    let english = marks.filter { $0.family == .english }
    let excess = english.count { $0.role == .closes } > english.count { $0.role == .opens }
    return excess ? marks.filter { $0.family != .english || !$0.followsDigit } : marks
  }

  /// A guillemet without its fellow keeps its blank, as at the head of a quoted paragraph; one that also
  /// stands the wrong way round stays as typed. Pairs get their kind afterwards.
  private mutating func releaseLoneGuillemets(_ marks: [QuoteMark]) {
    for mark in marks where mark.family == .guillemets && mark.role == .either {
      cells[mark.range.lowerBound].kind = .quote
    }
  }
}
