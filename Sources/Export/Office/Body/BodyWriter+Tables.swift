internal import Document
internal import Localization

extension BodyWriter {
  /// A table whose headers are repeated on each page and whose rows stay whole.
  mutating func write(_ table: Table, of block: FlowBlock) -> [XMLElement] {
    let before = opening(of: block, leading: table.style.pitch)
    let widths = table.officeWidths(in: measure - indent)
    let headers = table.rows.prefix { $0.kind == .header }.count
    let rows = table.rows.indices.map { index in
      row(table.rows[index], index, of: table, widths, isRepeated: index < headers)
    }
    (isAtTop, isBelowRule) = (false, true)
    let grid = widths.map { XMLElement("w:gridCol", ["w:w": "\($0.twips)"]) }
    return before + [
      XMLElement(
        "w:tbl", [:],
        [table.properties(indent: indent, widths), XMLElement("w:tblGrid", [:], grid)] + rows)
    ]
  }

  private func row(
    _ row: Table.Row, _ index: Int, of table: Table, _ widths: [Length], isRepeated: Bool
  ) -> XMLElement {
    var properties = XMLElement("w:trPr", [:], [XMLElement("w:cantSplit")])
    if isRepeated { properties.append(XMLElement("w:tblHeader")) }
    let borders = table.borders(ofRow: index)
    if row.isLoneTitle {
      let cell = cell(
        row, 0, .text, widths.reduce(.zero, +), span: widths.count, borders, isKept: true)
      return XMLElement("w:tr", [:], [properties, cell])
    }
    let isKept = table.isKeptWithNext(row: index)
    let cells = widths.indices.map {
      cell(row, $0, table.columns[$0].kind, widths[$0], borders, isKept: isKept)
    }
    return XMLElement("w:tr", [:], [properties] + cells)
  }

  private func cell(
    _ row: Table.Row, _ column: Int, _ kind: Table.Column.Kind, _ width: Length, span: Int = 1,
    _ borders: [XMLElement], isKept: Bool
  ) -> XMLElement {
    var properties = XMLElement(
      "w:tcPr", [:], [XMLElement("w:tcW", ["w:w": "\(width.twips)", "w:type": "dxa"])])
    if span > 1 { properties.append(XMLElement("w:gridSpan", ["w:val": "\(span)"])) }
    if !borders.isEmpty { properties.append(XMLElement("w:tcBorders", [:], borders)) }
    if kind == .amount { properties.append(XMLElement("w:noWrap")) }
    if row.kind == .header { properties.append(XMLElement("w:vAlign", ["w:val": "bottom"])) }
    var look = ParagraphLook(style: row.kind.style, keepsWithNext: isKept)
    if kind == .amount { look.setting = .flushRight }
    let text = row.cells.indices.contains(column) ? row.cells[column] : MarkedText()
    let paragraph = XMLElement("w:p", [:], [look.element] + text.runs(run()))
    return XMLElement("w:tc", [:], [properties, paragraph])
  }
}

extension Table {
  /// Rules above and below, between rows where the print has them (`w:tblPr`, ISO/IEC 29500-1, 17.4.59).
  fileprivate func properties(indent: Length, _ widths: [Length]) -> XMLElement {
    let outer = style.outerRule.map { rule in ["w:top", "w:bottom"].map { rule.border($0) } } ?? []
    let inner = style.rowRule.map { [$0.border("w:insideH")] } ?? []
    let sides = ["w:left", "w:right"].map { side in
      XMLElement(side, ["w:w": "\(Self.officeMargin.twips)", "w:type": "dxa"])
    }
    let width = widths.reduce(.zero, +).twips
    var properties = XMLElement(
      "w:tblPr", [:],
      [
        XMLElement("w:tblW", ["w:w": "\(width)", "w:type": "dxa"]),
        XMLElement("w:tblInd", ["w:w": "\(indent.twips)", "w:type": "dxa"]),
        XMLElement("w:tblBorders", [:], outer + inner),
        XMLElement("w:tblCellMar", [:], sides),
        XMLElement("w:tblLook", ["w:val": "0020"]),
      ])
    if !summary.isEmpty {
      properties.append(XMLElement("w:tblDescription", ["w:val": summary]))
    }
    return properties
  }

  /// A rule under the headers and above the sum.
  fileprivate func borders(ofRow index: Int) -> [XMLElement] {
    let isTotal = rows[index].kind == .total && index > 0
    let isLastHeader =
      rows[index].kind == .header && index + 1 < rows.count && rows[index + 1].kind != .header
    return (isTotal ? [style.innerRule.border("w:top")] : [])
      + (isLastHeader ? [style.innerRule.border("w:bottom")] : [])
  }

  /// Whether the next row stands on the same page: it is a sum of this one.
  fileprivate func isKeptWithNext(row index: Int) -> Bool {
    guard index + 1 < rows.count else { return false }
    return [.subtotal, .total].contains(rows[index + 1].kind)
      || [.header, .group].contains(rows[index].kind)
  }
}

extension Table.Row.Kind {
  fileprivate var style: OfficeStyle {
    switch self {
    case .header: .tableHeader
    case .group: .tableGroup
    case .body: .tableText
    case .subtotal, .total: .tableTotal
    }
  }
}
