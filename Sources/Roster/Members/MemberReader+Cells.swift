import Localization
import Problems

extension MemberReader {
  mutating func gender() -> Gender {
    let cell = foldedSpaces(cell(.gender))
    if let gender = readGender(cell) { return gender }
    report(RosterProblem.unknownGender, .warning, in: .gender, ["value": .text(cell)])
    return .unstated
  }

  mutating func roles(gender: Gender) -> [Role] {
    let reading = RoleReading.read(
      roleCell: cell(.role), committeeCell: cell(.committee), gender: gender, lexicon: lexicon)
    for doubt in reading.doubts { report(doubt, gender: gender) }
    return reading.roles
  }

  private mutating func report(_ doubt: RoleReading.Doubt, gender: Gender) {
    switch doubt {
    case .unknown(let value, let nearest):
      report(
        RosterProblem.unknownRole, .warning, in: .role,
        ["value": .text(value), "nearest": .text(nearest ?? "")])
    case .gender(let value):
      report(
        RosterProblem.roleGender, .warning, in: .role,
        ["value": .text(value), "gender": .text(gender.rawValue)])
    case .withoutCommittee(let value):
      report(RosterProblem.roleWithoutCommittee, .warning, in: .role, ["value": .text(value)])
    }
  }

  /// Hours are optional: what is no number is left out and said.
  mutating func hours(_ field: Field) -> Hours? {
    switch HoursCell(cell(field)) {
    case .none: return nil
    case .hours(let hours): return hours
    case .unreadable:
      report(
        RosterProblem.notHours, .warning, in: field, ["value": .text(foldedSpaces(cell(field)))])
      return nil
    }
  }

  /// The member's own days; a day that is printed wrong is worse than a paper that waits, so a date in
  /// doubt refuses the row.
  mutating func days() -> (start: CalendarDay?, end: CalendarDay?) {
    let (start, end) = (day(.start), day(.end))
    if let start, let end, end < start {
      report(
        RosterProblem.endBeforeStart, in: .end, ["start": .text(start.iso), "end": .text(end.iso)])
    }
    return (start, end)
  }

  private mutating func day(_ field: Field) -> CalendarDay? {
    let cell = foldedSpaces(cell(field))
    guard cell.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    switch CalendarDay.reading(cell) {
    case .day(let day): return day
    case .ambiguous(let dayFirst, let monthFirst):
      report(
        RosterProblem.ambiguousDate, in: field,
        [
          "value": .text(cell), "dayFirst": .text(dayFirst.iso),
          "monthFirst": .text(monthFirst.iso),
        ])
    case .none: report(RosterProblem.notADate, in: field, ["value": .text(cell)])
    }
    return nil
  }
}
