public import Problems

/// What a member list holds: those who get a paper, and the rows that were refused.
public struct Roster: Hashable, Sendable {
  /// The list as the user named it.
  public var file: String
  /// Members in the order of the list.
  public var members: [Member]
  /// Rows that were refused, each with an error of its own, ascending.
  public var refusedRows: [Int]

  /// Makes a roster.
  public init(file: String, members: [Member] = [], refusedRows: [Int] = []) {
    self.file = file
    self.members = members
    self.refusedRows = refusedRows
  }
}

/// Reads a member list: what file it is, how its cells are cut, what its columns mean, then its rows.
///
/// `bytes` is the whole file, `file` its name as the user gave it. Every problem of the list is told at
/// once; a row with an error is left out and stops no other. Codes: `RosterProblem`.
public func readRoster(
  _ bytes: [UInt8], file: String, lexicon: RoleLexicon
) -> Checked<Roster> {
  Checked(Roster(file: file))
}
