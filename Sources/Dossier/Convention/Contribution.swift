public import Foundation

/// What a party brings, in money, in kind or in time.
public struct Contribution: Hashable, Sendable {
  /// `partie`: its key.
  public var party: String
  /// `montant`, or `valeur` of what is not money.
  public var amount: Blank<Money>?
  /// `apport`: what is brought in kind.
  public var what: VariantText?
  /// `heures`: above 0, of at most two decimals.
  public var hours: Blank<Decimal>?

  /// Makes a contribution.
  public init(
    party: String, amount: Blank<Money>? = nil, what: VariantText? = nil,
    hours: Blank<Decimal>? = nil
  ) {
    self.party = party
    self.amount = amount
    self.what = what
    self.hours = hours
  }
}
