internal import Document
internal import Localization

/// Between the margin column and the text (LOOKS 4), and between a title and what stands flush right of it.
private let columnGap = Length.mm(6)
/// Between a label and the words that follow it on the line, in em.
private let labelGap = 0.5
/// Share of a page above which a title in the margin stands over the text instead.
private let tallestMargin = 0.5

extension FlowSetter {
  /// Adds a heading: above what it heads, or waiting in the margin for the line that it stands beside.
  mutating func add(
    _ heading: Heading, of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    let hasMargin = column.isMain && page.textLeft > page.area.origin.x
    let leading = heading.style.leading
    guard heading.placement == .margin, hasMargin else {
      let rows = rows(heading, of: block, in: column, linesWanted: linesKept)
      return list.append(rows, distance: block.distance, leading: leading, isWide: column.isWide)
    }
    var margin = column
    margin.left = page.area.origin.x
    margin.width = max(.pt(1), page.textLeft - margin.left - columnGap)
    let rows = rows(heading, of: block, in: margin, linesWanted: linesKept - 1)
    let row = FlowRow(joining: rows)
    if row.descent < page.area.size.height * tallestMargin {
      list.wait(row, distance: block.distance, leading: leading)
    } else {
      list.append(rows, distance: block.distance, leading: leading, isWide: true)
    }
  }

  /// The lines of a heading, never parted where a page has room for them.
  private mutating func rows(
    _ heading: Heading, of block: FlowBlock, in column: Column, linesWanted: Int
  ) -> [FlowRow] {
    level = max(1, min(heading.level, level + 1))
    let tag = tag(.heading(level), in: column)
    let asideTag = heading.aside.isEmpty ? nil : self.tag(.paragraph, in: column)
    var rows = typeset(block.name) { typesetter in
      Self.set(heading, tag, asideTag, in: column, block.name, &typesetter)
    }
    for index in rows.indices {
      rows[index].isHeading = index == 0
      if index + 1 < rows.count { rows[index].breakCost = .unsplittable }
    }
    if !heading.bookmark.isEmpty, let first = rows.first {
      rows[0].bookmarks = [
        bookmarks: Bookmark(heading.bookmark, level: level, y: -first.ascent)
      ]
      bookmarks += 1
    }
    let wanted = FlowRow.Wanted(lines: linesWanted, cost: .heading)
    if let last = rows.indices.last { rows[last].wanted = wanted }
    return rows
  }

  private static func set(
    _ heading: Heading, _ tag: StructureTag, _ asideTag: StructureTag?, in column: Column,
    _ block: String, _ typesetter: inout Typesetter
  ) -> [FlowRow] {
    let label = typesetter.line(heading.label, heading.labelStyle, isContinued: true)
    let aside = typesetter.line(heading.aside, heading.asideStyle)
    var indent = heading.label.isEmpty ? .zero : label.width + heading.labelStyle.size * labelGap
    let isLabelAbove = heading.labelWidth == .zero && !heading.label.isEmpty
    if isLabelAbove { indent = .zero }
    if let width = heading.labelWidth, !heading.label.isEmpty, !isLabelAbove {
      indent = max(width, indent)
    }
    let asideRoom = heading.aside.isEmpty ? .zero : aside.width + columnGap
    let text = typesetter.paragraph(
      heading.text, heading.style, measure: max(.pt(1), column.width - indent - asideRoom))
    let lines = (isLabelAbove ? [label] : []) + text.lines
    return lines.enumerated().map { index, line in
      var set = SetBlock()
      if index == 0, !isLabelAbove { set.add(label, at: Point(x: column.left, y: .zero), tag) }
      set.add(line, at: Point(x: column.left + indent, y: .zero), tag)
      if let asideTag, index + 1 == lines.count {
        set.add(aside, at: Point(x: column.left + column.width - aside.width, y: .zero), asideTag)
      }
      var row = FlowRow(items: set.items, ascent: text.capHeight, block: block)
      row.y = text.capHeight + text.style.leading * Double(index)
      return row
    }
  }
}

extension FlowRow {
  /// Rows that are never parted as one, on the baseline of the first.
  fileprivate init(joining rows: [FlowRow]) {
    self = rows.first ?? FlowRow(items: [], ascent: .zero, block: "")
    for row in rows.dropFirst() {
      let offset = row.y - y
      items += row.items.map { $0.moved(by: Point(x: .zero, y: offset)) }
      descent = offset
    }
    breakCost = .none
    wanted = rows.last?.wanted
  }
}
