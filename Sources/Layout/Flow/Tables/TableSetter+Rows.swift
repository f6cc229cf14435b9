internal import Document
internal import Localization

extension TableSetter {
  /// A row of the table, set: its lines, each from its own baseline.
  struct SetRow {
    var lines: [[DisplayItem]]
    var leading: Length
    /// From the first baseline to the last one.
    var descent: Length { leading * Double(max(0, lines.count - 1)) }
  }

  /// A row; `index` is its place in the table.
  func set(_ row: Table.Row, index: Int, _ typesetter: inout Typesetter) -> SetRow {
    let style = style(of: row.kind)
    let cells = (0..<count).map { column in
      typesetter.paragraph(
        row.cell(column).isOpen ? "" : row.cell(column), style,
        measure: row.isSpanning ? width : widths[column])
    }
    let tags = (0..<count).map { tag(of: row, index: index, column: $0) }
    let open = (0..<count).map { openLines(of: row, $0, tags[$0], &typesetter) }
    let height = zip(cells, open).map { $1?.count ?? $0.lines.count }.max() ?? 0
    var set = SetRow(lines: Array(repeating: [], count: height), leading: style.leading)
    for (column, cell) in cells.enumerated() where !row.cell(column).isEmpty {
      let tag = tags[column]
      if let lines = open[column] {
        for (number, items) in lines.enumerated() { set.lines[number] += items }
        continue
      }
      // Headers of several lines stand on their last one.
      let first = row.kind == .header ? height - cell.lines.count : 0
      for (number, line) in cell.lines.enumerated() {
        let x = x(of: line, row, column, isWhole: cell.lines.count == 1, &typesetter)
        set.lines[first + number] += line.runs(at: Point(x: x, y: .zero)).map {
          DisplayItem(.glyphs($0), tag)
        }
      }
    }
    return set
  }

  private func x(
    of line: Line, _ row: Table.Row, _ column: Int, isWhole: Bool, _ typesetter: inout Typesetter
  ) -> Length {
    guard let amount = amounts[column], !row.isSpanning else { return x(of: column) }
    let right = x(of: column) + widths[column]
    guard row.kind != .header, isWhole else { return right - line.width }
    return right - line.width - amount.inset(of: row.cell(column), line.width, &typesetter)
  }

  private func tag(of row: Table.Row, index: Int, column: Int) -> StructureTag {
    let heads = column == 0 && kind(of: column) == .text
    let role: StructureTag.Role =
      switch row.kind {
      case .header: .tableHeader
      case .group, .subtotal, .total: heads ? .tableRowHeader : .tableData
      case .body: .tableData
      }
    return StructureTag(
      role, order: column, within: path + [.init(.tableRow, order: index)])
  }

  /// A rule over the whole width.
  func rule(_ line: StraightLine, y: Length) -> DisplayItem {
    .horizontal(line, from: left, to: left + width, y: y)
  }
}

extension TableSetter.SetRow {
  /// All lines with the first baseline at a height, as decoration: what repeats is read once.
  func repeated(at y: Length) -> [DisplayItem] {
    lines.enumerated().flatMap { number, items in
      items.map { item in
        let moved = item.moved(by: Point(x: .zero, y: y + leading * Double(number)))
        return DisplayItem(moved.content, .artifact)
      }
    }
  }
}
