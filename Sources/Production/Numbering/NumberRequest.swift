/// One record of a list that wants a number.
public struct NumberRequest: Hashable, Sendable {
  /// Its row in the list.
  public var row: Int
  /// Who it is.
  public var identity: PersonIdentity
  /// What the column `Numéro` holds; nil where it holds nothing or there is none.
  public var givenNumber: String?

  /// Makes a request.
  public init(row: Int, identity: PersonIdentity, givenNumber: String? = nil) {
    self.row = row
    self.identity = identity
    self.givenNumber = givenNumber
  }
}
