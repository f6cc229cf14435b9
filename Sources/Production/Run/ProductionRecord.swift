/// One record of an order: a person of the list, whether the row gets a paper or waits.
public struct ProductionRecord: Sendable {
  /// Its row in the list.
  public var row: Int
  /// Whom the number belongs to.
  public var identity: PersonIdentity
  /// What the column `Numéro` holds.
  public var givenNumber: String?
  /// First name, for file names that ask for it.
  public var given: String
  /// Surname, for file names that ask for it.
  public var family: String

  /// Makes a record.
  public init(
    row: Int, identity: PersonIdentity, givenNumber: String? = nil, given: String, family: String
  ) {
    self.row = row
    self.identity = identity
    self.givenNumber = givenNumber
    self.given = given
    self.family = family
  }

  /// What is asked of the numbering for it.
  func numberRequest(isWaiting: Bool) -> NumberRequest {
    NumberRequest(
      row: row, identity: identity, givenNumber: givenNumber, isWaiting: isWaiting)
  }
}
