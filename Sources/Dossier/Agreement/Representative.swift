public import Localization

/// A person who represents a party and signs for it.
public struct Representative: Hashable, Sendable {
  /// `nom`, as printed.
  public var name: Blank<String>
  /// `fonction`: a key of the catalogues (`signataire.mairie`) or words printed as typed.
  public var function: Blank<String>?
  /// `genre`: the gender in which the function is worded.
  public var gender: Gender
  /// `lieu`: the place in « mairesse des Escoumins ».
  public var place: NounPhrase?

  /// Makes a representative.
  public init(
    name: Blank<String>, function: Blank<String>? = nil, gender: Gender = .unstated,
    place: NounPhrase? = nil
  ) {
    self.name = name
    self.function = function
    self.gender = gender
    self.place = place
  }
}
