public import Problems

/// What a member list holds: those who get a paper, and the rows that were refused.
public struct Roster: Hashable, Sendable {
  /// The list as the user named it.
  public var file: String
  /// Members in the order of the list.
  public var members: [Member]
  /// Rows that were refused, each with an error of its own, ascending.
  public var refused: [RefusedRow]

  /// Makes a roster.
  public init(file: String, members: [Member] = [], refused: [RefusedRow] = []) {
    self.file = file
    self.members = members
    self.refused = refused
  }

  /// The numbers of the rows that were refused, ascending.
  public var refusedRows: [Int] { refused.map(\.row) }
}

/// Reads a member list: what file it is, how its cells are cut, what its columns mean, then its rows.
///
/// `bytes` is the whole file, `file` its name as the user gave it. Every problem of the list is told at
/// once; a row with an error is left out and stops no other, so errors with a row refuse that row, errors
/// without one the list. Codes: `RosterProblem`.
public func readRoster(
  _ bytes: [UInt8], file: String, lexicon: RoleLexicon
) -> Checked<Roster> {
  let text = ListText.read(bytes, file: file)
  guard let list = text.value else { return Checked(Roster(file: file), text.problems) }
  let table = Table.cut(list.scalars)
  guard let header = table.header else {
    return Checked(Roster(file: file), [problem(withoutHeader: table, file: file)])
  }
  let rows = table.records.map {
    MemberReader.read($0, header: header, file: file, lexicon: lexicon)
  }
  let roster = ListCheck(file: file, header: header).roster(of: table.records, rows)
  return Checked(
    roster.value,
    list.problems(with: roster.value) + problems(of: header, file: file) + roster.problems)
}
