internal import Document
internal import Problems

/// A block that has been set: what is drawn, relative to where the block will stand.
///
/// x = 0 is the block's left edge, axis or right edge, by its alignment; y = 0 the cap height of its
/// first line (the top edge of pictures).
struct SetBlock {
  /// What is drawn; structure orders count from 0 within the block.
  var items: [DisplayItem] = []
  /// From the cap height of the first line to the last baseline (or the bottom edge).
  var height: Length = .zero
  /// From y = 0 to the first baseline; zero for pictures.
  var firstBaseline: Length = .zero
  /// What was met on the way.
  var problems: [Problem] = []

  /// Number of structure elements in it.
  var elementCount: Int { (items.map(\.structure.order).max() ?? -1) + 1 }

  /// Its items at a place on the page, counting structure elements from `order`.
  func placed(at origin: Point, order: Int) -> [DisplayItem] {
    items.map { item in
      var moved = item.moved(by: origin)
      if moved.structure.order >= 0 { moved.structure.order += order }
      return moved
    }
  }

  /// Adds the lines of a paragraph whose first baseline is at `baseline`.
  mutating func add(
    _ paragraph: SetParagraph, x: Length = .zero, baseline: Length, alignment: Alignment,
    _ structure: StructureTag
  ) {
    for (i, line) in paragraph.lines.enumerated() {
      let y = baseline + paragraph.style.leading * Double(i)
      add(line, at: Point(x: line.left(at: x, alignment), y: y), structure)
    }
  }

  /// Adds one line with its left end at `origin`.
  mutating func add(_ line: Line, at origin: Point, _ structure: StructureTag) {
    items += line.runs(at: origin).map { DisplayItem(.glyphs($0), structure) }
  }
}
