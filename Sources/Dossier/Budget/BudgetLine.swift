/// A line of a budget.
public struct BudgetLine: Hashable, Sendable {
  /// What one party has of it.
  public struct Share: Hashable, Sendable {
    /// The party's key.
    public var party: String
    /// How much.
    public var amount: Blank<Money>

    /// Makes a share.
    public init(party: String, amount: Blank<Money>) {
      self.party = party
      self.amount = amount
    }
  }

  /// `poste`.
  public var name: Blank<String>
  /// `montant`; where the line has shares, their sum.
  public var amount: Blank<Money>
  /// `parts`, or the one of `partie`; none where the line is nobody's.
  public var shares: [Share]

  /// Makes a line.
  public init(name: Blank<String>, amount: Blank<Money>, shares: [Share] = []) {
    self.name = name
    self.amount = amount
    self.shares = shares
  }

  /// What a party has of it; nil where it has no share.
  public func share(of party: String) -> Blank<Money>? {
    shares.first { $0.party == party }?.amount
  }
}
