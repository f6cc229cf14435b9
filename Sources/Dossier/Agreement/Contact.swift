public import Localization

/// Someone to turn to: at least one of its parts is said.
public struct Contact: Hashable, Sendable {
  /// `nom`
  public var name: Blank<String>?
  /// `fonction`: a key of the catalogues (`signataire.…`) or words printed as typed.
  public var function: Blank<String>?
  /// `genre`
  public var gender: Gender
  /// `courriel`
  public var email: Blank<String>?
  /// `téléphone`, as typed.
  public var telephone: Blank<String>?
  /// `partie`: the key of the party that the contact belongs to.
  public var party: String?

  /// Makes a contact.
  public init(
    name: Blank<String>? = nil, function: Blank<String>? = nil, gender: Gender = .unstated,
    email: Blank<String>? = nil, telephone: Blank<String>? = nil, party: String? = nil
  ) {
    self.name = name
    self.function = function
    self.gender = gender
    self.email = email
    self.telephone = telephone
    self.party = party
  }
}
