internal import Document
internal import Localization

/// Share of a page that free height may take.
private let mostOfPage = 0.5

extension FlowSetter {
  /// Adds places to sign, row by row; the lines to sign on of one row stand on one height.
  mutating func add(
    _ asked: SigningSection, of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    let section = asked.limited(to: page.area.size.height * mostOfPage)
    let count = max(1, section.columns)
    for start in stride(from: 0, to: section.places.count, by: count) {
      let places = Array(section.places[start..<min(start + count, section.places.count)])
      let rows = rows(of: places, section, count, of: block, in: column)
      let isFirst = start == 0
      if !isFirst {
        list.change(at: list.rows.count - 1) { $0.breakCost.raise(to: .signatures) }
      }
      list.append(
        rows, distance: isFirst ? block.distance : section.rowGap,
        leading: section.partyStyle.leading, isWide: column.isWide)
    }
  }

  private mutating func rows(
    of places: [SigningSection.Place], _ section: SigningSection, _ count: Int,
    of block: FlowBlock, in column: Column
  ) -> [FlowRow] {
    let gaps = section.gap * Double(count - 1)
    let width = max(.pt(1), (column.width - gaps) / Double(count))
    var setters = places.indices.map { index in
      PlaceSetter(
        section: section, left: column.left + (width + section.gap) * Double(index), width: width,
        block: block.name)
    }
    for (index, place) in places.enumerated() {
      // A place is read whole before the one beside it.
      var orders = (0...place.lines.count).map { _ in nextElement() }[...]
      let path = column.path
      typeset(block.name) { typesetter in
        setters[index].add(place, path: path, orders: &orders, &typesetter)
      }
    }
    let ends = setters.map(\.partyEnd).max() ?? .zero
    for index in setters.indices { setters[index].alignLines(under: ends) }
    return VerticalList.beside(setters.map(\.list))
  }
}

extension SigningSection {
  /// The same with no free height above `limit`: a page has room for it.
  fileprivate func limited(to limit: Length) -> SigningSection {
    var section = self
    section.clearance = min(clearance, limit)
    for place in section.places.indices {
      section.places[place].lines = section.places[place].lines.map { line in
        guard case .stamp(let text, let style, let height) = line else { return line }
        return .stamp(text, style, height: min(height, limit))
      }
    }
    return section
  }
}
