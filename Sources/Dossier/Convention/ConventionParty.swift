public import Localization

/// A party as a summary names it.
public struct ConventionParty: Hashable, Sendable {
  /// What the rest of the file calls it. Unique.
  public var key: String
  /// `dénomination`.
  public var name: Blank<String>
  /// `nom court`; the full name, as a body, where the file gives none.
  public var shortName: NounPhrase
  /// `rôles`, in the file's order.
  public var roles: [PartyRole]
  /// `présentation`: what it is, in words of the file's own.
  public var note: VariantText?

  /// Makes a party.
  public init(
    key: String, name: Blank<String>, shortName: NounPhrase, roles: [PartyRole] = [],
    note: VariantText? = nil
  ) {
    self.key = key
    self.name = name
    self.shortName = shortName
    self.roles = roles
    self.note = note
  }
}
