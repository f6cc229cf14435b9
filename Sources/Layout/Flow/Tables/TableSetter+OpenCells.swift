internal import Document
internal import Localization

/// An open line in a cell: as thin as one in running text.
private let openLineWidth = Length.pt(0.4)
/// Room to write an amount, and to write words.
private let amountRoom = Length.mm(22)
private let wordRoom = (least: Length.mm(20), natural: Length.mm(40))

extension TableSetter {
  /// The lines of a cell that is to be filled in by hand, its open lines drawn; nil for any other cell.
  func openLines(
    of row: Table.Row, _ column: Int, _ tag: StructureTag, _ typesetter: inout Typesetter
  ) -> [[DisplayItem]]? {
    let cell = row.cell(column)
    guard cell.isOpen else { return nil }
    let look = style(of: row.kind)
    let style = ParagraphStyle(look, setting: amounts[column] == nil ? .ragged : .flushRight)
    let left = x(of: column)
    return typesetter.paragraphLines(cell, style, measure: widths[column]).map { line in
      let runs = line.line.runs(at: Point(x: left + line.x, y: .zero))
      let lines = line.blanks.map { blank in
        DisplayItem.horizontal(
          StraightLine(width: openLineWidth, color: look.color), from: left + blank.x,
          to: left + blank.x + blank.width, y: .zero)
      }
      return runs.map { DisplayItem(.glyphs($0), tag) } + lines
    }
  }

  /// What a cell that is to be filled in by hand asks of its column; nil for any other cell.
  func room(forOpen cell: MarkedText, in column: Int) -> (natural: Length, least: Length)? {
    guard cell.isOpen else { return nil }
    return amounts[column] == nil ? (wordRoom.natural, wordRoom.least) : (amountRoom, amountRoom)
  }
}

extension MarkedText {
  /// Whether something in it is to be filled in by hand.
  var isOpen: Bool { pieces.contains { $0.marks.contains(.blank) } }
}
