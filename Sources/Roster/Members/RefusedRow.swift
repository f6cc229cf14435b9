/// A row that gets no paper, with what of it can be read: whose it is stays known.
public struct RefusedRow: Hashable, Sendable {
  /// Row of the spreadsheet, as `Member.row`.
  public var row: Int
  /// Given names as typed, damaged or empty where the list has them so.
  public var givenName: String
  /// Family name as typed, damaged or empty where the list has it so.
  public var familyName: String
  /// The certificate's number where the list gives one, as typed; nil where the row's cells may stand in
  /// the wrong columns. Not unique: two rows of one number are both refused.
  public var number: String?

  /// Makes a refused row.
  public init(row: Int, givenName: String, familyName: String, number: String? = nil) {
    self.row = row
    self.givenName = givenName
    self.familyName = familyName
    self.number = number
  }

  /// The row of a member who is refused.
  public init(_ member: Member) {
    self.init(
      row: member.row, givenName: member.givenName, familyName: member.familyName,
      number: member.number)
  }

  /// Given names, then family name, as `Member.fullName`; empty for a row without either.
  public var fullName: String {
    [givenName, familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
