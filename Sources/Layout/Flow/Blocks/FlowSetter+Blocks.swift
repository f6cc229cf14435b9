internal import Document
internal import Localization

/// Lines of a block's beginning that stand on the page of what is kept with it.
let linesKept = 2

extension FlowSetter {
  /// Blocks one under the other in a column, as a list of their own.
  mutating func list(_ blocks: [FlowBlock], in column: Column) -> VerticalList {
    var list = VerticalList()
    add(blocks, to: &list, in: column)
    list.flush()
    return list
  }

  /// Adds blocks to a list.
  mutating func add(_ blocks: [FlowBlock], to list: inout VerticalList, in column: Column) {
    var keeping = Keeping()
    for block in blocks {
      keeping.begin(block, in: &list)
      add(block, to: &list, in: column)
      keeping.end(block, in: &list)
    }
  }

  private mutating func add(
    _ block: FlowBlock, to list: inout VerticalList, in outer: Column
  ) {
    let column = column(of: block, in: outer)
    switch block.content {
    case .heading(let heading): add(heading, of: block, to: &list, in: column)
    case .paragraph(let paragraph): add(paragraph, of: block, to: &list, in: column)
    case .list(let items): add(items, of: block, to: &list, in: column)
    case .table(let table): add(table, of: block, to: &list, in: column)
    case .signatures(let section): add(section, of: block, to: &list, in: column)
    case .columns(let columns): add(columns, of: block, to: &list, in: column)
    case .group(let blocks): addGroup(blocks, to: &list, in: outer)
    case .contents(let contents): add(contents, of: block, to: &list, in: column)
    case .rule(let line): add(line, of: block, to: &list, in: column)
    case .logos(let row): add(row, of: block, to: &list, in: column)
    case .pageBreak:
      list.flush()
      list.change(at: list.rows.count - 1) { $0.endsPage = true }
    }
  }

  /// Blocks that are not parted where they have room on a page.
  private mutating func addGroup(
    _ blocks: [FlowBlock], to list: inout VerticalList, in column: Column
  ) {
    let start = list.rows.count
    add(blocks, to: &list, in: column)
    let rows = list.rows[start...]
    guard let top = rows.first?.top, let bottom = rows.map(\.bottom).max(),
      bottom - top <= page.area.size.height
    else { return }
    for index in rows.indices.dropLast() {
      list.change(at: index) { $0.breakCost.raise(to: .group) }
    }
  }

  /// Columns beside each other; what one of them says in another variant of French says so.
  private mutating func add(
    _ columns: [FlowColumn], of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    let lists = columns.map { side in
      var inner = Column(left: side.x, width: side.width, path: column.path)
      if let other = side.locale, other != locale {
        inner.path.append(.init(.division, order: nextElement(), language: other.rawValue))
      }
      return self.list(side.blocks, in: inner)
    }
    let isWide = column.isWide || column.isMain && columns.contains { $0.x < page.textLeft }
    list.append(VerticalList.beside(lists), distance: block.distance, isWide: isWide)
  }

  /// A rule; what follows it may come nearer than its leading.
  private mutating func add(
    _ line: StraightLine, of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    let isWhole = column.isMain
    let left = isWhole ? page.area.origin.x : column.left
    let width = isWhole ? page.area.size.width : column.width
    var row = FlowRow(
      items: [.horizontal(line, from: left, to: left + width, y: .zero)], ascent: .zero,
      block: block.name)
    row.isText = false
    row.breakCost = .kept
    list.append(row, distance: block.distance, isWide: isWhole)
  }

  /// A row of pictures, whose top stands `distance` under what is above.
  private mutating func add(
    _ logos: LogoRow, of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    let set = BlockSetter(fonts: fonts, measure: column.width, alignment: .left)
      .set(Block(block.name, .logos(logos)))
    var places: [Int: Int] = [:]
    let items = set.items.map { item in
      var moved = item.moved(by: Point(x: column.left, y: -set.height))
      let order = places[item.structure.order] ?? nextElement()
      places[item.structure.order] = order
      moved.structure = StructureTag(
        .figure, order: order, alternative: item.structure.alternative, within: column.path)
      return moved
    }
    var row = FlowRow(items: items, ascent: set.height, block: block.name)
    row.isText = false
    list.append(row, distance: block.distance + set.height, isWide: column.isWide)
  }
}
