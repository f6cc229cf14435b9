internal import Document
internal import Localization

/// Columns beyond which a table is no longer aligned: more than a window that shows plain text has.
private let widestTable = 120
/// Between two columns.
private let gap = "  "
/// A rule under a header or above a sum.
private let ruleSign = "-"

extension Table {
  /// Rows of aligned columns, amounts flush right; cells parted by tabs where they would be too wide.
  var textLines: [String] {
    if columns.isEmpty { return [] }
    let cells = rows.map { row in columns.indices.map { row.text($0) } }
    let widths = columns.indices.map { column in
      zip(rows, cells).filter { !$0.0.isLoneTitle }.map { $0.1[column].columns }.max() ?? 0
    }
    let total = widths.reduce(gap.count * max(0, widths.count - 1), +)
    guard total <= widestTable else { return cells.map { $0.joined(separator: "\t") } }
    let rule = String(repeating: ruleSign, count: total)
    return rows.indices.flatMap { index -> [String] in
      let line = rows[index].isLoneTitle ? cells[index][0] : self.line(cells[index], widths)
      return isRuleAbove(index) ? [rule, line] : [line]
    }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = columns.indices.map {
      cells[$0].padded(to: widths[$0], flushRight: columns[$0].kind == .amount)
    }
    let line = padded.joined(separator: gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// Whether a rule stands above a row: below the headers, above the sum.
  private func isRuleAbove(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let isFirstBody = rows[index - 1].kind == .header && rows[index].kind != .header
    return isFirstBody || rows[index].kind == .total
  }
}

extension Table.Row {
  /// Whether it is the title of a group, over all columns.
  var isLoneTitle: Bool {
    kind == .group && cells.first?.isEmpty == false && cells.dropFirst().allSatisfy(\.isEmpty)
  }

  fileprivate func text(_ column: Int) -> String {
    cells.indices.contains(column) ? cells[column].textLine : ""
  }
}
