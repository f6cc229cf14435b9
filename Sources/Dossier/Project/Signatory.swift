public import Localization

/// A person who signs the papers.
public struct Signatory: Hashable, Sendable {
  /// The name as it is printed under the line.
  public var name: String
  /// `fonction`: a key of the catalogues (`coordination`), a key of the project's own functions, or
  /// words printed as typed.
  public var function: String
  /// The gender in which the function is worded.
  public var gender: Gender
  /// `lieu`: the place in « maire du Faouët ».
  public var place: NounPhrase?
  /// `signature`: a scanned signature.
  public var signature: FileReference?

  /// Makes a signatory.
  public init(
    name: String, function: String, gender: Gender = .unstated, place: NounPhrase? = nil,
    signature: FileReference? = nil
  ) {
    self.name = name
    self.function = function
    self.gender = gender
    self.place = place
    self.signature = signature
  }
}
