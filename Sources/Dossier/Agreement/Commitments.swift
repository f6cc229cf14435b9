/// What a party brings: money, things, time, and what else it undertakes.
public struct Commitments: Hashable, Sendable {
  /// `financiers`: each sum with the day it is due.
  public var payments: [Payment]
  /// `nature`
  public var inKind: [InKindContribution]
  /// `temps`
  public var time: [TimeContribution]
  /// `autres`: whole sentences of the file's own.
  public var others: [OwnText]

  /// Makes commitments.
  public init(
    payments: [Payment] = [], inKind: [InKindContribution] = [], time: [TimeContribution] = [],
    others: [OwnText] = []
  ) {
    self.payments = payments
    self.inKind = inKind
    self.time = time
    self.others = others
  }

  /// Whether the party undertakes nothing.
  public var isEmpty: Bool {
    payments.isEmpty && inKind.isEmpty && time.isEmpty && others.isEmpty
  }
}
