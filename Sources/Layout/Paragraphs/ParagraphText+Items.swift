internal import Document
internal import Localization

extension ParagraphText {
  /// Boxes, glue and penalties, closed by the forced break; words are parted by the hyphenator if there is one.
  func items(_ hyphenator: Hyphenator?, isRagged: Bool) -> [ParagraphItem] {
    var items: [ParagraphItem] = []
    items.reserveCapacity(tokens.count * 2)
    for (index, token) in tokens.enumerated() {
      switch token {
      case .word(let word): append(word, index, cuts(word, index, hyphenator), to: &items)
      case .space(let space): append(space, index, isRagged: isRagged, to: &items)
      }
    }
    return items + [.penalty(.forced)]
  }

  /// Where a word may be parted; remembered for words of one look, which most are.
  private func cuts(
    _ word: ParagraphWord, _ index: Int, _ hyphenator: Hyphenator?
  ) -> [WordCut] {
    let capital = hyphenator != nil && word.hasCapital && beginsSentence(index)
    guard let hyphenator, let text = word.plainText else {
      return word.cuts(hyphenator, beginsSentence: capital)
    }
    return hyphenator.cuts(of: text, beginsSentence: capital) {
      word.cuts(hyphenator, beginsSentence: capital)
    }
  }

  private func append(
    _ space: ParagraphSpace, _ index: Int, isRagged: Bool, to items: inout [ParagraphItem]
  ) {
    let cost = penalty(space, index, isRagged: isRagged)
    if cost > 0 { items.append(.penalty(Penalty(cost: cost))) }
    items.append(.glue(WordSpacing.glue(space, token: index)))
  }

  private func penalty(_ space: ParagraphSpace, _ index: Int, isRagged: Bool) -> Double {
    if space.kind != .word { return .infinity }
    let announces = isRagged && index > 0 && announcingWords.contains(word(index - 1)?.text ?? "")
    return (announces ? BreakPenalty.announcingWord : 0)
      + (space.piece.marks.contains(.name) ? BreakPenalty.withinName : 0)
  }

  private func append(
    _ word: ParagraphWord, _ index: Int, _ cuts: [WordCut], to items: inout [ParagraphItem]
  ) {
    let (width, glyphs) = (word.width, word.give)
    var (start, pen) = (0, Length.zero)
    for cut in cuts {
      let next = word.pen(after: cut.offset)
      items.append(.box(box(word, index, start..<cut.offset, next - pen, glyphs, of: width)))
      items.append(.penalty(penalty(cut, in: word)))
      (start, pen) = (cut.offset, next)
    }
    let last = start..<word.byteCount
    items.append(.box(box(word, index, last, width - pen, glyphs, of: width)))
  }

  private func box(
    _ word: ParagraphWord, _ index: Int, _ bytes: Range<Int>, _ width: Length, _ give: Length,
    of whole: Length
  ) -> Box {
    let share = whole > .zero ? width / whole : 0
    return Box(
      width: width, give: give * share,
      leftHang: bytes.lowerBound == 0 ? Protrusion.left(word.segments.first) : .zero,
      rightHang: bytes.upperBound == word.byteCount ? Protrusion.right(word.segments.last) : .zero,
      letters: Box.Letters(token: index, bytes: bytes))
  }

  private func penalty(_ cut: WordCut, in word: ParagraphWord) -> Penalty {
    let segment = word.segments.last { $0.start < cut.offset }
    let hyphen = segment.flatMap { hyphens[$0.piece.marks] }
    switch cut.kind {
    case .ownHyphen:
      return Penalty(
        cost: BreakPenalty.ownHyphen, width: .zero, hang: hyphen?.hang ?? .zero, isHyphen: true)
    case .hyphenation: return added(hyphen, BreakPenalty.hyphenation)
    case .hyphenationInCompound: return added(hyphen, BreakPenalty.hyphenationInCompound)
    }
  }

  private func added(_ hyphen: Hyphen?, _ cost: Double) -> Penalty {
    Penalty(
      cost: cost, width: hyphen?.width ?? .zero, hang: hyphen?.hang ?? .zero, isHyphen: true,
      addsHyphen: true)
  }
}

extension ParagraphWord {
  /// By how much its letters may be moved apart.
  fileprivate var give: Length {
    segments.reduce(.zero) { sum, segment in
      sum + (segment.fragments.first?.size ?? .zero)
        * (Double(segment.movingGlyphs) * WordSpacing.letterGive)
    }
  }
}
