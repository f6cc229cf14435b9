/// A row of the list that was refused before it came to be a record: it gets no paper, and keeps its person's
/// number and files from being taken for somebody else's or nobody's.
public struct WaitingRecord: Hashable, Sendable {
  /// Its row in the list.
  public var row: Int
  /// Whom a number of earlier runs belongs to, as far as the name can be read.
  public var identity: PersonIdentity
  /// What the column `Numéro` holds, where it can be read.
  public var givenNumber: String?
  /// First name, for file names that ask for it.
  public var given: String
  /// Surname, for file names that ask for it.
  public var family: String

  /// Makes a record that waits.
  public init(
    row: Int, identity: PersonIdentity, givenNumber: String? = nil, given: String, family: String
  ) {
    self.row = row
    self.identity = identity
    self.givenNumber = givenNumber
    self.given = given
    self.family = family
  }

  var numberRequest: NumberRequest {
    NumberRequest(row: row, identity: identity, givenNumber: givenNumber, isWaiting: true)
  }
}
