internal import Document
internal import Localization

/// What a letter of a table takes of the width, at most: a bold figure of 10 pt in the widest faces that stand
/// in for ours.
private let letterWidth = Length.pt(7)
/// The least that a column is given.
private let narrowest = Length.pt(40)

extension Table {
  /// Beside the words of each cell.
  static let officeMargin = Length.pt(4)

  /// A width for each column: what its longest cell needs, what is left over by the columns' shares; where it
  /// is too much, amounts keep theirs, and columns of words keep what their longest word needs.
  func officeWidths(in measure: Length) -> [Length] {
    let wanted = columns.indices.map { width(of: $0, \.officeColumns) }
    let left = measure - wanted.reduce(.zero, +)
    return left > .zero ? widened(wanted, by: left) : narrowed(wanted, by: -left)
  }

  /// What the longest cell of a column takes, by a measure of its text.
  private func width(of column: Int, _ length: (MarkedText) -> Int) -> Length {
    let lengths = rows.filter { !$0.isLoneTitle }.map { row in
      row.cells.indices.contains(column) ? length(row.cells[column]) : 0
    }
    return max(narrowest, letterWidth * Double(lengths.max() ?? 0)) + Self.officeMargin * 2
  }

  private func widened(_ widths: [Length], by room: Length) -> [Length] {
    let shares = columns.reduce(0) { $0 + max(0, $1.share) }
    guard shares > 0 else { return widths }
    return zip(widths, columns).map { $0 + room * (max(0, $1.share) / shares) }
  }

  /// Columns of words give in proportion to what they have beyond their longest word; where that is not
  /// enough, all give.
  private func narrowed(_ widths: [Length], by lack: Length) -> [Length] {
    let spare = columns.indices.map { column -> Length in
      guard columns[column].kind == .text else { return .zero }
      return widths[column] - width(of: column, \.longestOfficeWord)
    }
    let total = spare.reduce(.zero, +)
    if total >= lack, total > .zero { return zip(widths, spare).map { $0 - $1 * (lack / total) } }
    let sum = widths.reduce(.zero, +)
    return widths.map { $0 * ((sum - lack) / sum) }
  }
}
