internal import Document
internal import Localization

/// From one line to the next, in em: the part of a distance that is the line itself.
private let usualLeading = 1.2

extension FlowBlock.Content {
  /// Whether it is made of columns that stand where these do, so that both are rows of one table.
  func hasColumns(like others: [FlowColumn]) -> Bool {
    guard case .columns(let columns) = self, columns.count == others.count else { return false }
    return zip(columns, others).allSatisfy { $0.x == $1.x && $0.width == $1.width }
  }
}

extension BodyWriter {
  /// Blocks beside each other as rows of a table without rules; each column in its variant of French.
  mutating func table(rowsOf blocks: [FlowBlock]) -> [XMLElement] {
    guard let first = blocks.first, case .columns(let columns) = first.content, !columns.isEmpty
    else { return [] }
    let before = opening(of: first, leading: textSize * usualLeading)
    let places = ColumnPlaces(columns)
    let rows = blocks.enumerated().map { index, block in
      row(block, places, isFirst: index == 0)
    }
    let grid = places.widths.map { XMLElement("w:gridCol", ["w:w": "\($0.twips)"]) }
    (isAtTop, isBelowRule) = (false, true)
    return before + [
      XMLElement(
        "w:tbl", [:], [properties(places), XMLElement("w:tblGrid", [:], grid)] + rows)
    ]
  }

  private mutating func row(
    _ block: FlowBlock, _ places: ColumnPlaces, isFirst: Bool
  ) -> XMLElement {
    guard case .columns(let columns) = block.content else { return XMLElement("w:tr") }
    let cells = columns.indices.map { index -> XMLElement in
      var properties = XMLElement(
        "w:tcPr", [:],
        [XMLElement("w:tcW", ["w:w": "\(places.widths[index].twips)", "w:type": "dxa"])])
      properties.append(
        places.margins(index, above: isFirst ? .zero : rowGap(above: columns, in: block)))
      let content = cell(columns[index], isKept: block.isKeptWithNext)
      return XMLElement("w:tc", [:], [properties] + content)
    }
    return XMLElement("w:tr", [:], cells)
  }

  /// What stands in a column, written as a page of its own.
  private mutating func cell(_ column: FlowColumn, isKept: Bool) -> [XMLElement] {
    let outer = self
    measure = column.width
    indent = .zero
    isAtTop = true
    distance = nil
    if let locale = column.locale { self.locale = locale == documentLocale ? nil : locale }
    let elements = elements(column.blocks)
    (measure, indent, isAtTop, locale) = (outer.measure, outer.indent, outer.isAtTop, outer.locale)
    return elements
  }

  /// The block's distance without the line that is part of it.
  private func rowGap(above columns: [FlowColumn], in block: FlowBlock) -> Length {
    max(.zero, block.distance - textSize * usualLeading)
  }

  private func properties(_ places: ColumnPlaces) -> XMLElement {
    let rule = columnRule.map {
      XMLElement("w:tblBorders", [:], [$0.border("w:insideV")])
    }
    let parts = [
      XMLElement("w:tblW", ["w:w": "\(places.width.twips)", "w:type": "dxa"]),
      XMLElement("w:tblInd", ["w:w": "\(indent.twips)", "w:type": "dxa"]), rule,
      XMLElement("w:tblLayout", ["w:type": "fixed"]), ColumnPlaces.noMargins,
      XMLElement("w:tblLook", ["w:val": "0000"]),
    ]
    return XMLElement("w:tblPr", [:], parts.compactMap { $0 })
  }
}
