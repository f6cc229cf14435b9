internal import Document
internal import Localization

/// Sets a table: measures its columns, then sets row after row, line by line.
struct TableSetter {
  let table: Table
  let left: Length
  let block: String
  /// Number of columns: as many as the widest row has, so that no cell is lost.
  let count: Int
  /// Widths and, for figures, how they stand.
  private(set) var widths: [Length] = []
  private(set) var amounts: [AmountColumn?] = []
  /// Cap height of the body, to which rules keep their distance.
  let cap: Length
  /// The elements round the table's rows.
  let path: [StructureTag.Ancestor]

  init(
    _ table: Table, in column: FlowSetter.Column, path: [StructureTag.Ancestor], block: String,
    _ typesetter: inout Typesetter
  ) {
    self.table = table
    self.path = path
    self.block = block
    left = column.left
    let rows = table.measured
    count = max(table.columns.count, rows.map(\.cells.count).max() ?? 0)
    cap = typesetter.capHeight(table.style.body)
    amounts = (0..<count).map { index in
      guard kind(of: index) == .amount else { return nil }
      let cells = rows.filter { $0.kind != .header }.map { $0.cell(index) }
      return AmountColumn(cells, table.style.body, &typesetter)
    }
    let needs = (0..<count).map { need(of: $0, in: rows, &typesetter) }
    let gaps = table.style.gap * Double(max(0, count - 1))
    widths = ColumnWidths(needs, available: max(.pt(1), column.width - gaps)).widths
  }

  /// From a baseline to the rule under it: in the middle of the white above the next row.
  var drop: Length { max(.pt(1), (table.style.pitch - cap) / 2) }

  /// From the left edge to the right one.
  var width: Length {
    widths.reduce(.zero, +) + table.style.gap * Double(max(0, count - 1))
  }

  /// Left edge of a column.
  func x(of column: Int) -> Length {
    left + widths[..<column].reduce(.zero, +) + table.style.gap * Double(column)
  }

  /// What a column holds; words, where the table does not say.
  func kind(of column: Int) -> Table.Column.Kind {
    table.columns.indices.contains(column) ? table.columns[column].kind : .text
  }

  /// The look of a kind of row.
  func style(of kind: Table.Row.Kind) -> TextStyle {
    switch kind {
    case .header: table.style.header
    case .group: table.style.group
    case .body: table.style.body
    case .subtotal, .total: table.style.total
    }
  }

  private func need(
    of column: Int, in rows: [Table.Row], _ typesetter: inout Typesetter
  ) -> ColumnWidths.Need {
    var (natural, least) = (Length.zero, Length.zero)
    for row in rows where !row.isSpanning {
      let (cell, style) = (row.cell(column), style(of: row.kind))
      if let room = room(forOpen: cell, in: column) {
        (natural, least) = (max(natural, room.natural), max(least, room.least))
        continue
      }
      var width = typesetter.line(cell, style).width
      var word = width
      if row.kind == .header || kind(of: column) == .text {
        word = cell.words().map { typesetter.line($0, style).width }.max() ?? .zero
      } else if let amount = amounts[column] {
        width += amount.inset(of: cell, width, &typesetter)
        word = width
      }
      natural = max(natural, width)
      least = max(least, word)
    }
    let share = table.columns.indices.contains(column) ? table.columns[column].share : 0
    return ColumnWidths.Need(natural: natural, least: least, share: share)
  }
}

extension Table {
  /// All rows that need room, those included that only stand where it is parted.
  fileprivate var measured: [Row] {
    rows + carries.sorted { $0.key < $1.key }.flatMap { [$0.value.forward, $0.value.brought] }
  }
}

extension Table.Row {
  /// Whether it is the heading of a group that runs over all columns.
  var isSpanning: Bool { kind == .group && cells.dropFirst().allSatisfy(\.isEmpty) }

  /// The cell of a column; empty where the row is shorter.
  func cell(_ column: Int) -> MarkedText {
    cells.indices.contains(column) ? cells[column] : MarkedText()
  }
}
