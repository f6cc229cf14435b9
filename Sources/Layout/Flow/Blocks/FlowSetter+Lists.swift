internal import Document
internal import Localization

extension FlowSetter {
  /// Adds a list: each label on the baseline of its item's first line.
  mutating func add(
    _ items: [ListItem], of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    var inner = column
    inner.isMain = false
    inner.isWide = false
    inner.path.append(.init(.list, order: nextElement()))
    for (index, item) in items.enumerated() {
      let rows = rows(of: item, of: block, in: inner)
      list.append(
        rows, distance: index == 0 ? block.distance : item.distance,
        leading: item.labelStyle.leading, isWide: column.isWide && index == 0)
    }
  }

  private mutating func rows(
    of item: ListItem, of block: FlowBlock, in column: Column
  ) -> [FlowRow] {
    var around = column
    around.path.append(.init(.listItem, order: nextElement()))
    let tag = tag(.label, in: around)
    var body = around
    body.left += item.labelWidth
    body.width = max(.pt(1), body.width - item.labelWidth)
    body.path.append(.init(.listBody, order: nextElement()))
    let label = typeset(block.name) { typesetter in
      (
        typesetter.line(item.label, item.labelStyle, isContinued: true),
        typesetter.capHeight(item.labelStyle)
      )
    }
    let set = label.0.runs(at: Point(x: around.left, y: .zero)).map {
      DisplayItem(.glyphs($0), tag)
    }
    var rows = list(item.blocks, in: body).rows
    if rows.isEmpty {
      var row = FlowRow(items: [], ascent: label.1, block: block.name)
      row.y = label.1
      rows = [row]
    }
    rows[0].items = set + rows[0].items
    rows[0].ascent = max(rows[0].ascent, label.1)
    return rows
  }
}
