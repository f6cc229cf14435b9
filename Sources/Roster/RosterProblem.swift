/// The codes of the problems that a member list can have.
///
/// Error: the row, or where there is no row the list, is refused. Warning: printed, worth a look. Note:
/// nothing to do.
public enum RosterProblem {
  // The whole list.
  static let notAList = "roster.not-a-list"
  static let assumedEncoding = "roster.assumed-encoding"
  static let noMembers = "roster.no-members"
  // Its columns.
  static let missingColumn = "roster.missing-column"
  static let oneNameColumn = "roster.one-name-column"
  static let doubledColumn = "roster.doubled-column"
  static let nearColumn = "roster.near-column"
  static let ignoredColumns = "roster.ignored-columns"
  // The shape of a row.
  static let unclosedQuote = "roster.unclosed-quote"
  static let extraCells = "roster.extra-cells"
  // Names.
  static let noName = "roster.no-name"
  static let unreadableCharacter = "roster.unreadable-character"
  static let garbledAccents = "roster.garbled-accents"
  static let oddCharacter = "roster.odd-character"
  static let unusualCase = "roster.unusual-case"
  static let samePerson = "roster.same-person"
  // The other cells.
  static let unknownGender = "roster.unknown-gender"
  static let unknownRole = "roster.unknown-role"
  static let roleGender = "roster.role-gender"
  static let roleWithoutCommittee = "roster.role-without-committee"
  static let notHours = "roster.not-hours"
  static let notADate = "roster.not-a-date"
  static let ambiguousDate = "roster.ambiguous-date"
  static let endBeforeStart = "roster.end-before-start"
  static let duplicateNumber = "roster.duplicate-number"

  /// Every code, for the check that each has its message.
  public static let all = [
    notAList, assumedEncoding, noMembers, missingColumn, oneNameColumn, doubledColumn, nearColumn,
    ignoredColumns, unclosedQuote, extraCells, noName, unreadableCharacter, garbledAccents,
    oddCharacter, unusualCase, samePerson, unknownGender, unknownRole, roleGender,
    roleWithoutCommittee, notHours, notADate, ambiguousDate, endBeforeStart, duplicateNumber,
  ]
}
