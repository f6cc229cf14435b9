import Localization
import Problems

/// Reads one record: its member and all that is wrong with it, errors that refuse the row included.
struct MemberReader {
  let file: String
  let header: Header
  let lexicon: RoleLexicon
  let record: Record
  private(set) var problems: [Problem] = []
  private var person: String?

  init(file: String, header: Header, lexicon: RoleLexicon, record: Record) {
    (self.file, self.header, self.lexicon, self.record) = (file, header, lexicon, record)
  }

  /// The member of a record; where an error refuses it, what could be read.
  static func read(
    _ record: Record, header: Header, file: String, lexicon: RoleLexicon
  ) -> Checked<Member> {
    var reader = MemberReader(file: file, header: header, lexicon: lexicon, record: record)
    let member = reader.member()
    return Checked(member, reader.problems)
  }

  private mutating func member() -> Member {
    var member = Member(
      row: record.row, givenName: readName(cell(.givenName)),
      familyName: readName(cell(.familyName)))
    person = member.fullName.isEmpty ? nil : member.fullName
    checkShape()
    checkNames(member)
    member.gender = gender()
    member.roles = roles(gender: member.gender)
    member.hours = MemberHours(
      training: hours(.trainingHours), services: hours(.serviceHours), life: hours(.lifeHours))
    (member.start, member.end) = days()
    let number = foldedSpaces(cell(.number))
    member.number = number.isEmpty || !isInShape ? nil : number
    return member
  }

  /// The cell of a field, empty where the list has no such column or the record ends before it.
  func cell(_ field: Field) -> String {
    guard let column = header[field], record.cells.indices.contains(column.index) else { return "" }
    return record.cells[column.index]
  }

  /// Tells a problem of the row, or of one of its cells.
  mutating func report(
    _ code: String, _ severity: Severity = .error, in field: Field? = nil,
    _ arguments: [String: Problem.Value] = [:]
  ) {
    let title = field.flatMap { header[$0]?.title }
    let place = Place(file: file, row: record.row, field: title, person: person)
    problems.append(Problem(code, severity, at: place, arguments))
  }
}
