internal import Document
internal import Localization

/// Room for a page's number and the least of its leader, in em.
private let numberRoom = 4.0

extension FlowSetter {
  /// Adds a table of contents of what follows it; numbers and leaders come when the pages are known, in room
  /// kept for them.
  mutating func add(
    _ contents: ContentsList, of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    let named = headings.enumerated().dropFirst(bookmarks).filter {
      $0.element.level <= contents.depth
    }
    let first = named.map(\.element.level).min() ?? 1
    var inner = column
    inner.path.append(.init(.contents, order: nextElement()))
    for (place, (index, heading)) in named.enumerated() {
      let indent = contents.indent * Double(heading.level - first)
      let rows = rows(heading, index, contents, of: block, indent: indent, in: inner)
      let leading = contents.style.leading
      for (line, row) in rows.enumerated() {
        let isFirst = place == 0 && line == 0
        list.append(
          row, distance: isFirst ? block.distance : leading, leading: leading,
          isWide: column.isWide && isFirst)
      }
    }
  }

  private mutating func rows(
    _ heading: Heading, _ index: Int, _ contents: ContentsList, of block: FlowBlock,
    indent: Length, in column: Column
  ) -> [FlowRow] {
    var item = column
    item.path.append(.init(.contentsItem, order: nextElement()))
    let tag = tag(.paragraph, in: item)
    let style = contents.style
    let measure = max(.pt(1), column.width - indent - style.size * numberRoom)
    let (set, cap) = typeset(block.name) { typesetter in
      (
        typesetter.paragraph(
          MarkedText(heading.bookmark), style, measure: measure, isContinued: true),
        typesetter.capHeight(style)
      )
    }
    return set.lines.enumerated().map { number, line in
      let left = column.left + indent
      var row = FlowRow(
        items: line.runs(at: Point(x: left, y: .zero)).map { DisplayItem(.glyphs($0), tag) },
        ascent: cap, block: block.name)
      if number + 1 == set.lines.count {
        row.entry = ContentsEntry(
          heading: index, style: style, left: left + line.width, right: column.left + column.width,
          structure: tag)
      } else {
        row.breakCost = .strayLine
      }
      return row
    }
  }
}
