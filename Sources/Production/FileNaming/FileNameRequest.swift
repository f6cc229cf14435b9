/// What the name of one record's file is made of.
public struct FileNameRequest: Hashable, Sendable {
  /// Its row in the list.
  public var row: Int
  /// The number as printed.
  public var number: String
  /// The rank as printed in the number; the number itself where the list gave it.
  public var rank: String
  /// First name.
  public var given: String
  /// Surname.
  public var family: String
  /// What the document is called, in small letters: « certificat », « attestation ».
  public var document: String

  /// Makes a request.
  public init(
    row: Int, number: String, rank: String, given: String, family: String, document: String
  ) {
    self.row = row
    self.number = number
    self.rank = rank
    self.given = given
    self.family = family
    self.document = document
  }

  func value(_ variable: FileNameVariable) -> String {
    switch variable {
    case .number: number
    case .rank: rank
    case .given: given
    case .family: family
    case .document: document
    }
  }
}
