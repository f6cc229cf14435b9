public import Localization

/// One person of a member list, with what a paper may say of her or him.
public struct Member: Hashable, Sendable {
  /// Row of the spreadsheet, from 1, the header being a row.
  public var row: Int
  /// Given names as typed (NFC, spaces folded, typographic apostrophe); empty where the list has none.
  public var givenName: String
  /// Family name as typed; empty where the list has none, never together with the given name.
  public var familyName: String
  /// As the list says; never guessed.
  public var gender: Gender
  /// Functions in the order of the list, committees last.
  public var roles: [Role]
  /// Hours of each kind.
  public var hours: MemberHours
  /// First day, where it is the member's own.
  public var start: CalendarDay?
  /// Last day, where it is the member's own; never before `start`.
  public var end: CalendarDay?
  /// The certificate's number where the list gives one, as typed; unique in the list.
  public var number: String?

  /// Makes a member.
  public init(
    row: Int, givenName: String, familyName: String, gender: Gender = .unstated,
    roles: [Role] = [], hours: MemberHours = MemberHours(), start: CalendarDay? = nil,
    end: CalendarDay? = nil, number: String? = nil
  ) {
    self.row = row
    self.givenName = givenName
    self.familyName = familyName
    self.gender = gender
    self.roles = roles
    self.hours = hours
    self.start = start
    self.end = end
    self.number = number
  }

  /// Given names, then family name, as printed.
  public var fullName: String {
    [givenName, familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
