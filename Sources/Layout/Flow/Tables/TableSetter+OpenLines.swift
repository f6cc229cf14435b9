internal import Document
internal import Localization

/// Room to write an amount by hand.
private let amountRoom = Length.mm(22)
/// Room to write words by hand: what is wanted, and what will do.
private let wordRoom = (natural: Length.mm(40), least: Length.mm(15))

extension TableSetter {
  /// What a cell that is filled in by hand asks for.
  func openLineNeed(in column: Int) -> (natural: Length, least: Length) {
    kind(of: column) == .amount ? (amountRoom, amountRoom) : wordRoom
  }

  /// A line over the width of its column, which is read as the cell's words.
  func openLine(
    _ cell: MarkedText, _ column: Int, _ style: TextStyle, _ tag: StructureTag,
    _ typesetter: inout Typesetter
  ) -> [DisplayItem] {
    let (x, width) = (x(of: column), widths[column])
    let blank = typesetter.blankLine(cell.plain, style, width: width)
    let rule = StraightLine(width: openLineWidth, color: style.color)
    return blank.runs(at: Point(x: x, y: .zero)).map { DisplayItem(.glyphs($0), tag) }
      + [.horizontal(rule, from: x, to: x + width, y: .zero)]
  }
}

extension Typesetter {
  /// White to be filled in by hand, on a line of its own: one wide space, as in a paragraph.
  fileprivate mutating func blankLine(
    _ text: String, _ style: TextStyle, width: Length
  ) -> Line {
    var line = line(" ", style)
    guard let first = line.fragments.indices.first,
      let glyph = line.fragments[first].run.glyphs.indices.first
    else { return line }
    line.fragments[first].run.glyphs[glyph].advance = width / line.fragments[first].size
    line.fragments[first].run.text = text
    line.fragments[first].run.joinClusters()
    return line
  }
}
