extension CellText {
  /// Straight and English quotation marks become guillemets; inside guillemets, the second level, they
  /// become “ ” without inner blanks (OQLF). A mark without its fellow stays as typed.
  mutating func setQuotes() {
    pairStraightQuotes()
    pairCurlyQuotes()
  }

  private mutating func pairStraightQuotes() {
    let found = cells.indices.filter { isFree($0) && self[$0] == "\"" }
    guard !found.isEmpty, found.count.isMultiple(of: 2) else { return }
    for pair in stride(from: 0, to: found.count, by: 2) {
      setQuotePair(found[pair], found[pair + 1])
    }
    removeBlanksInsideInnerQuotes()
  }

  private mutating func pairCurlyQuotes() {
    var index = 0
    while let opening = cells[index...].indices.first(where: { isFree($0) && self[$0] == "“" }) {
      let rest = cells.indices[(opening + 1)...]
      guard let closing = rest.first(where: { isFree($0) && self[$0] == "”" }) else { return }
      setQuotePair(opening, closing)
      index = closing + 1
    }
  }

  private mutating func setQuotePair(_ opening: Int, _ closing: Int) {
    let isInner = guillemetDepth(before: opening) > 0
    cells[opening].scalar = isInner ? "“" : "«"
    cells[closing].scalar = isInner ? "”" : "»"
  }

  private mutating func removeBlanksInsideInnerQuotes() {
    var index = 0
    while index < count {
      if isFree(index), self[index] == "“" { setBlank(after: index, "") }
      if isFree(index), self[index] == "”" { index = setBlank(before: index, "") }
      index += 1
    }
  }

  private func guillemetDepth(before index: Int) -> Int {
    cells[..<index].reduce(0) { depth, cell in
      switch cell.scalar {
      case "«": depth + 1
      case "»": max(0, depth - 1)
      default: depth
      }
    }
  }

  /// A no-break blank inside each guillemet; none between an apostrophe and « (OQLF 22039).
  mutating func setGuillemetBlanks(_ typography: Typography) {
    var index = 0
    while index < count {
      if isFree(index), self[index] == "«", !isEnd(after(index + 1)) {
        setBlank(after: index, typography.wideSignSpace)
        if self[before(index)] == "’", isBlank(index - 1) { index = setBlank(before: index, "") }
      } else if isFree(index), self[index] == "»", before(index) >= 0 {
        index = setBlank(before: index, typography.wideSignSpace)
      }
      index += 1
    }
  }
}
