public import Localization

/// A sum that a party pays.
public struct Payment: Hashable, Sendable {
  /// `montant`.
  public var amount: Blank<Money>
  /// `échéance`: at the latest on that day.
  public var due: Blank<CalendarDay>?

  /// Makes a payment.
  public init(amount: Blank<Money>, due: Blank<CalendarDay>? = nil) {
    self.amount = amount
    self.due = due
  }
}
