internal import Document

/// A table that takes less than this share of a page is in one piece where it can (LOOKS 4).
private let wholeTable = 0.5
/// Headers and what is carried over are repeated up to this share of a page.
private let mostRepeated = 0.75

extension FlowSetter {
  /// Adds a table; one without rows is nothing.
  mutating func add(
    _ table: Table, of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    let summary = table.summary.isEmpty ? nil : table.summary
    let path = column.path + [.init(.table, order: nextElement(), summary: summary)]
    var rows = typeset(block.name) { typesetter in
      let setter = TableSetter(table, in: column, path: path, block: block.name, &typesetter)
      return setter.rows(&typesetter)
    }
    guard let bottom = rows.last?.bottom else { return }
    let most = page.area.size.height * mostRepeated
    for index in rows.indices where rows[index].parting?.height ?? .zero > most {
      rows[index].parting = nil
    }
    if bottom < page.area.size.height * wholeTable {
      for index in rows.indices.dropLast() { rows[index].breakCost.raise(to: .group) }
    }
    list.append(
      rows, distance: block.distance, leading: table.style.body.leading,
      isWide: column.isWide)
  }
}
