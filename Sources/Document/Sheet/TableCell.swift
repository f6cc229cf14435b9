/// Where a block stands in the table of its page. A page has one table at the most; its cells are those
/// blocks that say so.
public struct TableCell: Hashable, Sendable {
  /// From 0, the row of headers included.
  public var row: Int
  /// From 0.
  public var column: Int
  /// Whether it heads its column.
  public var isHeader: Bool

  /// Makes a cell.
  public init(row: Int, column: Int, isHeader: Bool = false) {
    self.row = row
    self.column = column
    self.isHeader = isHeader
  }
}
