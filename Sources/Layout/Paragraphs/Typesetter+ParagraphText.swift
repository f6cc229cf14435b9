internal import Document
internal import Localization

extension Typesetter {
  /// Shapes a text without line breaks, word by word; each word is shaped once in a library's life. It begins a
  /// sentence unless it goes on after a break.
  mutating func paragraphText(
    _ text: MarkedText, _ style: TextStyle, _ choice: LoadedFace,
    blankWidth: Length = WordSpacing.blankWidth, beginsSentence: Bool = true
  ) -> ParagraphText {
    var result = ParagraphText(beginsSentence: beginsSentence)
    for piece in text.pieces {
      let look = fonts.words.number(
        of: WordStore.Look(style: style, face: choice.face.name, marks: piece.marks))
      if result.hyphens[piece.marks] == nil {
        result.hyphens[piece.marks] = hyphen(piece.marks, style, choice)
      }
      if piece.marks.contains(.blank) {
        result.append(piece, blank(piece, style, choice, blankWidth))
        continue
      }
      for part in partsAtSpaces(piece.text) {
        let part = MarkedText.Piece(part, piece.marks)
        let fragments = keptFragments(part, look, style, choice)
        if let kind = ParagraphSpace.kind(of: part.text) {
          result.append(part, fragments, kind)
        } else {
          result.append(part, fragments)
        }
      }
    }
    result.finish()
    return result
  }

  /// A word's glyphs, shaped once for each look; what met a problem is shaped again, so that every block says it.
  private mutating func keptFragments(
    _ piece: MarkedText.Piece, _ look: Int, _ style: TextStyle, _ choice: LoadedFace
  ) -> [Line.Fragment] {
    if let known = fonts.words[piece.text, look] { return known }
    let met = problems.count
    let made = wordFragments(piece, style, choice)
    if problems.count == met { fonts.words[piece.text, look] = made }
    return made
  }

  /// A word's glyphs; a note's call is raised.
  mutating func wordFragments(
    _ piece: MarkedText.Piece, _ style: TextStyle, _ choice: LoadedFace
  ) -> [Line.Fragment] {
    guard piece.marks.contains(.noteCall) else { return fragments(piece, style, choice) }
    return fragments(
      MarkedText.Piece(piece.text, piece.marks.union([.superscript])), style, choice)
  }

  /// A line to fill in by hand: one wide space, which is read as the piece's words.
  private mutating func blank(
    _ piece: MarkedText.Piece, _ style: TextStyle, _ choice: LoadedFace, _ width: Length
  ) -> [Line.Fragment] {
    guard var fragment = fragments(MarkedText.Piece(" "), style, choice).first,
      let glyph = fragment.run.glyphs.indices.first
    else { return [] }
    fragment.run.glyphs[glyph].advance = width / fragment.size
    fragment.run.text = piece.text
    fragment.run.joinClusters()
    return [fragment]
  }

  private mutating func hyphen(
    _ marks: Set<MarkedText.Mark>, _ style: TextStyle, _ choice: LoadedFace
  ) -> ParagraphText.Hyphen {
    let hyphen = fragments(MarkedText.Piece("-", marks), style, choice).last
    return ParagraphText.Hyphen(
      width: hyphen?.width ?? .zero, hang: Protrusion.right(hyphen, "-"))
  }
}

/// Words and single spaces of any kind, in order; several spaces between words are one.
private func partsAtSpaces(_ text: String) -> [String] {
  var parts: [String] = []
  var start = text.startIndex
  func close(_ end: String.Index) { if start < end { parts.append(String(text[start..<end])) } }
  for index in text.unicodeScalars.indices where isSpace(text.unicodeScalars[index]) {
    close(index)
    parts.append(String(text.unicodeScalars[index]))
    start = text.unicodeScalars.index(after: index)
  }
  close(text.endIndex)
  return parts
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar.value > 0x9F && SpecialSpace(scalar) != nil
}
