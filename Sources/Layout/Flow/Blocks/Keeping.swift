internal import Document

/// A block of up to so many lines comes whole to the page of the signatures that follow it.
private let mostCompany = 12

/// Follows blocks as they are set and says between which of them a page should not end.
struct Keeping {
  /// Row at which the blocks begin that are kept together with the next one.
  private var chain = 0
  /// The same for the block before.
  private var chainBefore = 0
  /// How many rows the block before has.
  private var rowsBefore = 0
  private var start = 0
  private var isKept = false

  /// Before a block is set.
  mutating func begin(_ block: FlowBlock, in list: inout VerticalList) {
    start = list.rows.count
    if !isKept {
      chainBefore = chain
      chain = start
    }
    guard case .signatures = block.content else { return }
    keepCompany(in: &list)
  }

  /// After a block is set.
  mutating func end(_ block: FlowBlock, in list: inout VerticalList) {
    rowsBefore = list.rows.count - start
    isKept = block.isKeptWithNext || block.isHeading
    guard block.isKeptWithNext, list.rows.count > start else { return }
    list.change(at: list.rows.count - 1) { row in
      row.breakCost.raise(to: .kept)
      row.wanted = row.wanted ?? FlowRow.Wanted(lines: linesKept, cost: .kept)
    }
  }

  /// Signatures never stand alone: the block before them comes along, and where that only announces them,
  /// the one before it too.
  private func keepCompany(in list: inout VerticalList) {
    var ends = [start, chain]
    if !isKept, rowsBefore <= linesKept { ends.append(chainBefore) }
    for end in ends {
      list.change(at: end - 1) { $0.breakCost.raise(to: .loneSignatures) }
    }
    guard rowsBefore <= mostCompany else { return }
    for row in (start - rowsBefore)..<start {
      list.change(at: row) { $0.breakCost.raise(to: .group) }
    }
  }
}

extension FlowBlock {
  fileprivate var isHeading: Bool { if case .heading = content { true } else { false } }
}
