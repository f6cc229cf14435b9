public import Foundation

/// Hours that a party gives.
public struct TimeContribution: Hashable, Sendable {
  /// `heures`: above 0, of at most two decimals.
  public var hours: Blank<Decimal>
  /// `par`: whose, in words of the file's own (« son personnel »); nil: its staff or its volunteers.
  public var by: Blank<String>?
  /// `valeur`: as estimated.
  public var value: Blank<Money>?

  /// Makes a contribution.
  public init(hours: Blank<Decimal>, by: Blank<String>? = nil, value: Blank<Money>? = nil) {
    self.hours = hours
    self.by = by
    self.value = value
  }
}
