internal import Document

extension TableSetter {
  /// The table's rows, with the rules round them and what stands where it is parted.
  func rows(_ typesetter: inout Typesetter) -> [FlowRow] {
    let sets = table.rows.enumerated().map { set($0.element, index: $0.offset, &typesetter) }
    let parting = parting(sets)
    var list = VerticalList()
    for (index, set) in sets.enumerated() {
      for (number, items) in set.lines.enumerated() {
        var row = FlowRow(
          items: items, ascent: number == 0 && index == 0 ? cap + drop : cap, block: block)
        if number == 0, index == 0 {
          row.items.insert(rule(table.style.outerRule, y: -row.ascent), at: 0)
        }
        row.breakCost = index < headerCount ? .heading : .unsplittable
        if index >= headerCount { row.parting = parting }
        if number + 1 == set.lines.count { end(&row, index, &typesetter) }
        list.append(row, distance: number == 0 ? table.style.pitch : set.leading)
      }
    }
    return list.rows
  }

  /// How many rows head the columns: those of the beginning.
  var headerCount: Int { table.rows.prefix { $0.kind == .header }.count }

  /// What the last line of a row has: the rule under it, what a break after it costs, what is carried over.
  private func end(_ row: inout FlowRow, _ index: Int, _ typesetter: inout Typesetter) {
    row.breakCost = breakCost(after: index)
    if let carry = table.carries[index], let plain = row.parting {
      row.parting = carried(plain, carry, &typesetter)
    }
    guard index + 1 < table.rows.count else {
      row.items.append(rule(table.style.outerRule, y: drop))
      row.descent = drop
      row.endsWithRule = true
      row.parting = nil
      return
    }
    let next = table.rows[index + 1].kind
    if index + 1 == headerCount || next == .total {
      row.items.append(rule(table.style.innerRule, y: drop))
      row.extent = drop
    } else if let line = table.style.rowRule, index >= headerCount {
      row.items.append(rule(line, y: drop))
      row.extent = drop
    }
  }

  private func breakCost(after index: Int) -> BreakCost {
    guard index + 1 < table.rows.count else { return .none }
    let (kind, next) = (table.rows[index].kind, table.rows[index + 1].kind)
    if kind == .header || kind == .group || next == .total || next == .subtotal { return .heading }
    return index == headerCount || index + 2 == table.rows.count ? .edgeOfTable : .none
  }

  /// What closes a page's part of the table and begins the next one.
  private func parting(_ sets: [SetRow]) -> Parting {
    var above = [rule(table.style.outerRule, y: .zero)]
    var y = drop + cap
    for set in sets.prefix(headerCount) {
      above += set.repeated(at: y)
      y += set.descent + table.style.pitch
    }
    if headerCount > 0 {
      above.append(rule(table.style.innerRule, y: y - table.style.pitch + drop))
    }
    return Parting(
      below: .init(items: [rule(table.style.outerRule, y: drop)], height: drop),
      above: .init(items: above, height: y))
  }

  /// The same with the rows that say what is carried over.
  private func carried(
    _ parting: Parting, _ carry: Table.Carry, _ typesetter: inout Typesetter
  ) -> Parting {
    let forward = set(carry.forward, index: 0, &typesetter)
    let brought = set(carry.brought, index: 0, &typesetter)
    var parting = parting
    let end = table.style.pitch + forward.descent + drop
    parting.below.items =
      forward.repeated(at: table.style.pitch) + [rule(table.style.outerRule, y: end)]
    parting.below.height = end
    parting.above.items += brought.repeated(at: parting.above.height)
    parting.above.height += brought.descent + table.style.pitch
    return parting
  }
}
