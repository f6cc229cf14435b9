internal import Document
internal import Localization
internal import Problems

extension Typesetter {
  /// A paragraph's lines in a column of `measure`, the indents of its style within it.
  ///
  /// The steps: the text is shaped word by word; its words and spaces become boxes, glue and penalties; the best
  /// lines are searched, in passes that ask for less and less; each line is set to its width. A word that is
  /// wider than the measure and may not be parted makes the whole text smaller, down to three quarters; below
  /// that it is `layout.overflow`. A text with letters from right to left is set ragged by `paragraph`, which
  /// orders its runs.
  mutating func paragraphLines(
    _ text: MarkedText, _ style: ParagraphStyle, measure: Length
  ) -> [ParagraphLine] {
    let plain = text.plain
    guard plain.contains(where: { $0 != " " }), let choice = faceChoice(for: plain, style.text)
    else { return [] }
    if plain.unicodeScalars.contains(where: isRightToLeft) {
      return bidirectionalLines(text, style, measure)
    }
    let hyphenator = hyphenator(style)
    var style = style
    if let lines = lines(text, style, choice, measure, hyphenator) { return lines }
    let widest = widestWord(text, style, choice, hyphenator)
    let factor = style.narrowest(in: measure) / widest * 0.999
    if factor < smallestShrink {
      report(LayoutProblem.overflow, .error, ["text": .text(plain)])
    }
    style.text = style.text.scaled(by: max(smallestShrink, min(factor, 0.999)))
    return lines(text, style, choice, measure, hyphenator, allowsOverfull: true) ?? []
  }

  /// The lines; nil where a word is wider than the measure, unless that is allowed.
  private mutating func lines(
    _ text: MarkedText, _ style: ParagraphStyle, _ choice: LoadedFace, _ measure: Length,
    _ hyphenator: Hyphenator?, allowsOverfull: Bool = false
  ) -> [ParagraphLine]? {
    var result: [ParagraphLine] = []
    let parts = text.partsAtLineBreaks()
    for (index, part) in parts.enumerated() {
      let paragraph = paragraphText(
        part, style.text, choice, blankWidth: style.blankWidth(in: measure),
        beginsSentence: index == 0)
      var setter = ParagraphSetter(paragraph, style, measure: measure, isFirst: index == 0)
      guard let breaks = setter.breaks(hyphenator, allowsOverfull: allowsOverfull) else {
        return nil
      }
      result += setLines(&setter, breaks, choice, isContinued: index + 1 < parts.count)
    }
    return result
  }

  private mutating func widestWord(
    _ text: MarkedText, _ style: ParagraphStyle, _ choice: LoadedFace, _ hyphenator: Hyphenator?
  ) -> Length {
    text.partsAtLineBreaks().map {
      let paragraph = paragraphText($0, style.text, choice, blankWidth: .zero)
      return widestUnbroken(paragraph.items(hyphenator, isRagged: false))
    }.max() ?? .zero
  }

  private mutating func hyphenator(_ style: ParagraphStyle) -> Hyphenator? {
    guard style.hyphenates else { return nil }
    if fonts.hyphenator == nil, let source = fonts.catalogue.hyphenation {
      report(LayoutProblem.missingHyphenation, .warning, ["package": .text(source.package)])
    }
    return fonts.hyphenator
  }

  private mutating func bidirectionalLines(
    _ text: MarkedText, _ style: ParagraphStyle, _ measure: Length
  ) -> [ParagraphLine] {
    let measure = measure - style.indent
    return paragraph(text, style.text, measure: measure).lines.map { line in
      let x = ParagraphSetter.left(of: line.width, in: measure, style.setting)
      return ParagraphLine(line: line, x: style.indent + x)
    }
  }
}

/// Strong letters from right to left: Hebrew to Arabic Extended, and their presentation forms (Unicode 16,
/// DerivedBidiClass: R and AL of the Basic Multilingual Plane).
private func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x590
    && ((0x590...0x8FF).contains(scalar.value) || (0xFB1D...0xFDFF).contains(scalar.value)
      || (0xFE70...0xFEFC).contains(scalar.value))
}

/// The widest stretch at which no line may end.
private func widestUnbroken(_ items: [ParagraphItem]) -> Length {
  let sums = ItemSums(items)
  var (widest, start) = (Length.zero, -1)
  for place in sums.places {
    let first = sums.firstBox(after: start)
    let width = sums.fit(first, place).width + max(.zero, sums.endWidth[place])
    widest = max(widest, width)
    start = place
  }
  return widest
}

extension ParagraphStyle {
  /// Of its lines the narrower ones.
  fileprivate func narrowest(in measure: Length) -> Length {
    measure - indent - max(.zero, firstLineIndent)
  }

  /// An open line's width: shorter in a narrow column.
  fileprivate func blankWidth(in measure: Length) -> Length {
    min(WordSpacing.blankWidth, narrowest(in: measure) * WordSpacing.blankShare)
  }
}

extension MarkedText {
  /// The texts between its own line breaks.
  fileprivate func partsAtLineBreaks() -> [MarkedText] {
    var parts = [MarkedText()]
    for piece in pieces {
      if piece.marks.contains(.lineBreak) {
        parts.append(MarkedText())
      } else {
        parts[parts.count - 1].append(piece)
      }
    }
    return parts
  }
}
