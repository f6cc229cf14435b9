/// A sum that a party pays, in the summary's list of payments.
public struct ScheduledPayment: Hashable, Sendable {
  /// `partie`: its key.
  public var party: String
  /// How much, and by when.
  public var payment: Payment

  /// Makes a scheduled payment.
  public init(party: String, _ payment: Payment) {
    self.party = party
    self.payment = payment
  }
}
