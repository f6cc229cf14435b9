/// One record of a list that wants a number.
public struct NumberRequest: Hashable, Sendable {
  /// Its row in the list.
  public var row: Int
  /// Who it is.
  public var identity: PersonIdentity
  /// What the column `Numéro` holds; nil where it holds nothing or there is none.
  public var givenNumber: String?
  /// Whether its row is refused: its person gets no number now, and nobody else gets the one that she or
  /// he has.
  public var isWaiting: Bool

  /// Makes a request.
  public init(
    row: Int, identity: PersonIdentity, givenNumber: String? = nil, isWaiting: Bool = false
  ) {
    self.row = row
    self.identity = identity
    self.givenNumber = givenNumber
    self.isWaiting = isWaiting
  }
}
