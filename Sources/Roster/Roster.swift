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
  let text = ListText.read(bytes, file: file)
  guard let list = text.value else { return Checked(Roster(file: file), text.problems) }
  let table = Table.cut(list.scalars)
  guard let header = table.header else {
    return Checked(Roster(file: file), [withoutHeader(table, file: file)])
  }
  let rows = readRows(table.records, header: header, file: file, lexicon: lexicon)
  let checked = checkList(rows, header: header, file: file)
  return Checked(
    checked.value,
    assumption(list, checked.value) + problems(of: header, file: file) + checked.problems)
}

/// Every record with its member; nil where the row is refused.
private func readRows(
  _ records: [Record], header: Header, file: String, lexicon: RoleLexicon
) -> Checked<[(row: Int, member: Member?)]> {
  let rows = records.map {
    MemberReader.read($0, header: header, file: file, lexicon: lexicon)
  }
  return Checked(
    zip(records.map(\.row), rows.map(\.value)).map { ($0, $1) }, rows.flatMap(\.problems))
}

/// Adds what only shows across rows, refuses those that it must, and puts all in the order of the list.
private func checkList(
  _ rows: Checked<[(row: Int, member: Member?)]>, header: Header, file: String
) -> Checked<Roster> {
  let members = rows.value.compactMap(\.member)
  let listProblems = ListCheck(file: file, header: header).problems(of: members)
  let refused = Set(listProblems.filter { $0.severity == .error }.compactMap { $0.place?.row })
  let refusedRows = rows.value.filter { $0.member == nil || refused.contains($0.row) }.map(\.row)
  let kept = members.filter { !refused.contains($0.row) }
  var problems = (rows.problems + listProblems).enumerated()
    .sorted { ($0.element.place?.row ?? 0, $0.offset) < ($1.element.place?.row ?? 0, $1.offset) }
    .map(\.element)
  if rows.value.isEmpty {
    problems.append(Problem(RosterProblem.noMembers, at: Place(file: file)))
  }
  return Checked(Roster(file: file, members: kept, refusedRows: refusedRows), problems)
}

/// A list with no column of names: nothing in it at all, or nothing that could be a person.
private func withoutHeader(_ table: Table, file: String) -> Problem {
  guard let row = table.records.first?.row else {
    return Problem(RosterProblem.noMembers, at: Place(file: file))
  }
  let wanted = [Field.givenName, .familyName].map { $0.headers[0] }
  return Problem(
    RosterProblem.missingColumn, at: Place(file: file, row: row), ["columns": .list(wanted)])
}

/// What was assumed about the encoding, with a name to judge it by.
private func assumption(_ text: ListText, _ roster: Roster) -> [Problem] {
  guard text.isAssumed else { return [] }
  let sample = roster.members.map(\.fullName).first { !$0.allSatisfy(\.isASCII) } ?? ""
  return [
    Problem(
      RosterProblem.assumedEncoding, .warning, at: Place(file: roster.file),
      ["encoding": "Windows-1252", "sample": .text(sample)])
  ]
}
