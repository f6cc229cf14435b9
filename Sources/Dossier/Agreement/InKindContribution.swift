public import Localization

/// A thing or a service that a party provides.
public struct InKindContribution: Hashable, Sendable {
  /// `apport`: « un local équipé », a common noun with its gender and number.
  public var what: Blank<NounPhrase>
  /// `valeur`: as estimated.
  public var value: Blank<Money>?

  /// Makes a contribution.
  public init(what: Blank<NounPhrase>, value: Blank<Money>? = nil) {
    self.what = what
    self.value = value
  }
}
