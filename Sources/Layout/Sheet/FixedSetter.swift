internal import Document
internal import Problems

/// Sets the blocks that are nailed down, one after the other as they are read.
struct FixedSetter {
  let fonts: FontLibrary
  /// Place in reading order of what comes next.
  private var order: Int
  /// Place in reading order of the page's table, once a cell of it is set.
  private var table: Int?
  /// What was met on the way.
  private(set) var problems: [Problem] = []

  /// Begins with the structure order that comes next on the page.
  init(fonts: FontLibrary, order: Int) {
    self.fonts = fonts
    self.order = order
  }

  /// A block in its place.
  mutating func set(_ placed: PlacedBlock) -> [DisplayItem] {
    let set = BlockSetter(fonts: fonts, measure: placed.measure, alignment: placed.alignment)
      .set(placed.block)
    problems += set.problems
    let baseline = placed.anchor == .firstBaseline ? set.firstBaseline : set.height
    let origin = Point(x: placed.x, y: placed.y - baseline)
    if let cell = placed.cell { return items(of: set, at: origin, in: cell) }
    defer { order += set.elementCount }
    return set.placed(at: origin, order: order)
  }

  /// A cell of the page's table, which is read where its first cell stands.
  private mutating func items(
    of set: SetBlock, at origin: Point, in cell: TableCell
  ) -> [DisplayItem] {
    let place = table ?? order
    if table == nil { order += 1 }
    table = place
    let role: StructureTag.Role = cell.isHeader ? .tableHeader : .tableData
    let structure = StructureTag(
      role, order: cell.column,
      within: [.init(.table, order: place), .init(.tableRow, order: cell.row)])
    return set.placed(at: origin, order: 0).map { item in
      item.structure.role.isArtifact ? item : DisplayItem(item.content, structure)
    }
  }
}
