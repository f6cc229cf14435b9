/// One side of a budget: lines, some of them in groups with a subtotal.
public struct BudgetTable: Hashable, Sendable {
  /// Lines under one heading, or lines without one.
  public struct Group: Hashable, Sendable {
    /// `groupe`; nil for lines that stand by themselves.
    public var title: Blank<String>?
    /// `lignes`, at least one.
    public var lines: [BudgetLine]

    /// Makes a group.
    public init(title: Blank<String>? = nil, lines: [BudgetLine]) {
      self.title = title
      self.lines = lines
    }
  }

  /// In the file's order, at least one; neighbouring lines without a heading are one group.
  public var groups: [Group]

  /// Makes a table.
  public init(groups: [Group]) { self.groups = groups }

  /// All lines, in order.
  public var lines: [BudgetLine] { groups.flatMap(\.lines) }
}
