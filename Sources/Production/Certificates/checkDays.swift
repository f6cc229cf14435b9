internal import Dossier
internal import Localization
internal import Problems
internal import Roster

/// Holds the members' own days against the season's: `production.outside-season`.
///
/// A warning, since the list knows better who came before and stayed after; an error that refuses the row
/// where no day is left that the paper could attest.
func checkDays(of roster: Roster, against season: Season) -> Checked<Roster> {
  guard let days = season.days else { return Checked(roster) }
  let strays = roster.members.filter { member in
    [member.start, member.end].contains { day in day.map { !days.contains($0) } ?? false }
  }
  let lost = Set(strays.filter { leavesNothing($0, of: days) }.map(\.row))
  var checked = roster
  checked.members.removeAll { lost.contains($0.row) }
  let refused = strays.filter { lost.contains($0.row) }.map(RefusedRow.init)
  checked.refused = (roster.refused + refused).sorted { $0.row < $1.row }
  let problems = strays.map { member in
    ProductionProblem.outsideSeason.problem(
      lost.contains(member.row) ? .error : .warning,
      at: Place(file: roster.file, row: member.row, person: member.fullName),
      ["start": .text(days.lowerBound.iso), "end": .text(days.upperBound.iso)])
  }
  return Checked(checked, problems)
}

private func leavesNothing(_ member: Member, of days: ClosedRange<CalendarDay>) -> Bool {
  (member.start ?? days.lowerBound) > (member.end ?? days.upperBound)
}
