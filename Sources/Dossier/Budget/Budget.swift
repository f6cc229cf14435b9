/// The budget of a committee, in one currency: what comes in, what goes out, and apart from both what is
/// given in kind and in time.
public struct Budget: Hashable, Sendable {
  /// `devise`: of every amount in it.
  public var currency: Currency
  /// `revenus`; nil where the parties' shares of the expenses say who pays (`parts`).
  public var revenue: BudgetTable?
  /// `dépenses`: as much as the revenue, where every amount is known.
  public var expenses: BudgetTable
  /// `apports`: valued, and no part of either sum.
  public var inKind: BudgetTable?

  /// Makes a budget.
  public init(
    currency: Currency, revenue: BudgetTable? = nil, expenses: BudgetTable,
    inKind: BudgetTable? = nil
  ) {
    self.currency = currency
    self.revenue = revenue
    self.expenses = expenses
    self.inKind = inKind
  }

  /// The keys of the parties that have a share of a line, in the order they are met.
  public var sharingParties: [String] {
    var seen: [String] = []
    for table in [revenue, expenses, inKind].compactMap({ $0 }) {
      for key in table.lines.flatMap(\.shares).map(\.party) where !seen.contains(key) {
        seen.append(key)
      }
    }
    return seen
  }
}
