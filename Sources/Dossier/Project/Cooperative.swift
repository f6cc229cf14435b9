public import Localization

/// The youths' co-operative: where it is, and the name that its group chose; at least one of the two.
public struct Cooperative: Hashable, Sendable {
  /// The territory that it serves.
  public var territory: NounPhrase?
  /// The group's own name, without guillemets.
  public var group: String?

  /// Makes a co-operative.
  public init(territory: NounPhrase? = nil, group: String? = nil) {
    self.territory = territory
    self.group = group
  }
}
