public import Localization

/// A line of the committee's composition.
public struct CommitteeMember: Hashable, Sendable {
  /// `nom`
  public var name: Blank<String>?
  /// `organisme`: the body that the member comes from.
  public var body: Blank<String>?
  /// `fonction`: a key of the catalogues (`signataire.…`) or words printed as typed.
  public var function: Blank<String>?
  /// `genre`
  public var gender: Gender
  /// `lieu`: the place in « maire du Faouët ».
  public var place: NounPhrase?

  /// Makes a member.
  public init(
    name: Blank<String>? = nil, body: Blank<String>? = nil, function: Blank<String>? = nil,
    gender: Gender = .unstated, place: NounPhrase? = nil
  ) {
    self.name = name
    self.body = body
    self.function = function
    self.gender = gender
    self.place = place
  }
}
