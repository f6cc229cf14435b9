internal import Document

/// How near two heights are that are one: a hundredth of a point, far below what is seen.
private let sameHeight = Length.pt(0.01)

extension VerticalList {
  /// Lists beside each other, their tops on one height, as rows that are parted only where the whole is
  /// taller than a page. Rows at one height are one row.
  static func beside(_ lists: [VerticalList], cost: BreakCost = .unsplittable) -> [FlowRow] {
    let all = lists.enumerated().flatMap { column, list in list.rows.map { (column, $0) } }
      .sorted { ($0.1.y, $0.0) < ($1.1.y, $1.0) }
    var joined: [FlowRow] = []
    for (_, row) in all {
      if let last = joined.indices.last, row.y - joined[last].y < sameHeight {
        joined[last].join(row)
      } else {
        joined.append(row)
      }
    }
    for index in joined.indices {
      joined[index].parting = nil
      if index + 1 < joined.count { joined[index].breakCost.raise(to: cost) }
    }
    return joined
  }

  /// From the top to the lowest thing.
  var height: Length { rows.map(\.bottom).max() ?? .zero }
}
