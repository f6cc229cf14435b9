extension SignText {
  /// Gives each gap between two signs its blank.
  mutating func setBlanks(_ typography: Typography) {
    var edits: [(gap: Gap, blank: Blank)] = []
    var left = -1
    var last = SignKind.lineEnd
    for right in 0...count {
      let kind = kind(right)
      if kind == .blank { continue }
      let gap = Gap(left: left, right: right)
      if gap.isTyped || mayInsert(between: last, kind) {
        set(blank(in: gap, typography), in: gap, orAddTo: &edits)
      }
      left = right
      last = kind
    }
    apply(edits)
  }

  /// The rules in order; the first that has something to say is followed.
  private func blank(in gap: Gap, _ typography: Typography) -> Blank {
    let ends = kind(gap.left).union(kind(gap.right))
    if ends.isAny(of: [.lineEnd, .blank]) || isLoneQuote(gap.left) || isLoneQuote(gap.right) {
      return settled(gap)
    }
    return quoteBlank(gap, typography)
      ?? tallSignBlank(gap, typography)
      ?? closedBlank(gap)
      ?? elisionBlank(gap)
      ?? dashBlank(gap)
      ?? numberBlank(gap, typography)
      ?? abbreviationBlank(gap)
      ?? settled(gap)
  }

  /// A mark that stayed as typed keeps what stands round it; the sign of inches is part of its number.
  private func isLoneQuote(_ index: Int) -> Bool {
    kind(index) == .quote && !(scalar(index) == "\"" && isDigit(index - 1))
  }

  /// Whether a rule may put a blank where none was typed: beside a tall sign, a guillemet, a figure.
  private func mayInsert(between left: SignKind, _ right: SignKind) -> Bool {
    right.isAny(of: [.tall, .closingQuote, .amount]) || left.isAny(of: [.openingQuote, .digit])
      || right == .digit && left.isAny(of: [.letter, .amount])
  }

  /// What was typed, as one blank: breaking blanks are U+0020, a row of them too; those that do not break
  /// stay so. A Canadian postal code keeps the two before it (OQLF 25051; Postes Canada).
  private func settled(_ gap: Gap) -> Blank {
    guard gap.isTyped else { return .typed }
    if gap.blanks.count == 2, isPostalCode(at: gap.right), gap.blanks.allSatisfy(isCommonBlank) {
      return .typed
    }
    let breaks = gap.blanks.contains { !isNoBreak($0) }
    if breaks { return .one(" ") }
    return gap.blanks.allSatisfy { scalar($0) == "\u{202F}" } ? .one("\u{202F}") : .noBreak
  }

  private func isCommonBlank(_ index: Int) -> Bool {
    scalar(index) == " " || scalar(index) == "\u{A0}"
  }

  /// Whether the blank of an index binds.
  func isNoBreak(_ index: Int) -> Bool {
    scalar(index) == "\u{A0}" || scalar(index) == "\u{202F}" || scalar(index) == "\u{2007}"
  }

  /// `G1R 2B5`
  private func isPostalCode(at index: Int) -> Bool {
    let rest = after(index + 3)
    return rest > index + 3 && kind(index).isAny(of: .capital) && isDigit(index + 1)
      && kind(index + 2).isAny(of: .capital) && isDigit(rest)
      && kind(rest + 1).isAny(of: .capital) && isDigit(rest + 2) && !isWordPart(rest + 3)
  }

}

// MARK: - Applying

extension SignText {
  /// A blank in place of a blank is set at once: no rule looks at what kind of blank stands elsewhere.
  private mutating func set(
    _ blank: Blank, in gap: Gap, orAddTo edits: inout [(gap: Gap, blank: Blank)]
  ) {
    switch blank {
    case .one(let sign) where gap.blanks.count == 1: replace(gap.left + 1, with: sign, .blank)
    case .none where gap.isTyped: edits.append((gap, blank))
    case .one: edits.append((gap, blank))
    case .none, .typed: break
    }
  }

  private mutating func apply(_ edits: [(gap: Gap, blank: Blank)]) {
    guard !edits.isEmpty else { return }
    var result: [Cell] = []
    result.reserveCapacity(count + edits.count)
    var next = 0
    for (gap, blank) in edits {
      result += cells[next..<gap.left + 1]
      if case .one(let sign) = blank {
        result.append(Cell(scalar: sign, kind: .blank, piece: piece(of: gap)))
      }
      next = gap.right
    }
    result += cells[next...]
    cells = result
    isChanged = true
  }

  /// The piece that a gap's blank belongs to: that of the blank that was typed, else that of the sign
  /// that wants it, never a name.
  private func piece(of gap: Gap) -> Int32 {
    if gap.isTyped { return cells[gap.left + 1].piece }
    let isAfterSign =
      kind(gap.left).isAny(of: .openingQuote) || kind(gap.right).isAny(of: .fixed)
    return cells[isAfterSign ? gap.left : gap.right].piece
  }
}
