internal import Document
internal import Localization

extension BodyWriter {
  /// Places to sign as a table without rules, of which no page parts a row.
  mutating func write(_ section: SigningSection, of block: FlowBlock) -> [XMLElement] {
    let before = opening(of: block, leading: section.partyStyle.leading)
    let places = ColumnPlaces(
      count: section.columns, measure: measure - indent, gap: section.gap)
    let count = places.widths.count
    let starts = stride(from: 0, to: section.places.count, by: count)
    let rows = starts.map { start in
      row(section, places, start..<min(start + count, section.places.count))
    }
    let grid = places.widths.map { XMLElement("w:gridCol", ["w:w": "\($0.twips)"]) }
    (isAtTop, isBelowRule) = (false, true)
    return before + [
      XMLElement(
        "w:tbl", [:], [properties(places), XMLElement("w:tblGrid", [:], grid)] + rows)
    ]
  }

  private func row(
    _ section: SigningSection, _ places: ColumnPlaces, _ range: Range<Int>
  ) -> XMLElement {
    let isLast = range.upperBound == section.places.count
    let cells = places.widths.indices.map { index -> XMLElement in
      let place = range.lowerBound + index
      let properties = XMLElement(
        "w:tcPr", [:],
        [
          XMLElement("w:tcW", ["w:w": "\(places.widths[index].twips)", "w:type": "dxa"]),
          places.margins(index, above: range.lowerBound == 0 ? .zero : section.rowGap / 2),
        ])
      let content =
        range.contains(place)
        ? PlaceWriter(section, measure: places.measure(index), locale: locale, isKept: !isLast)
          .elements(section.places[place]) : [XMLElement("w:p")]
      return XMLElement("w:tc", [:], [properties] + content)
    }
    let properties = XMLElement("w:trPr", [:], [XMLElement("w:cantSplit")])
    return XMLElement("w:tr", [:], [properties] + cells)
  }

  private func properties(_ places: ColumnPlaces) -> XMLElement {
    XMLElement(
      "w:tblPr", [:],
      [
        XMLElement("w:tblW", ["w:w": "\(places.width.twips)", "w:type": "dxa"]),
        XMLElement("w:tblInd", ["w:w": "\(indent.twips)", "w:type": "dxa"]),
        XMLElement("w:tblLayout", ["w:type": "fixed"]), ColumnPlaces.noMargins,
        XMLElement("w:tblLook", ["w:val": "0000"]),
      ])
  }
}
