/// What a party undertakes, in short.
public struct Duties: Hashable, Sendable {
  /// `partie`: its key; nil where all of them do.
  public var party: String?
  /// `texte`: one item each.
  public var items: [VariantText]

  /// Makes duties.
  public init(party: String?, items: [VariantText]) {
    self.party = party
    self.items = items
  }
}
