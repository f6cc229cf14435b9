public import Problems

/// Gives each record its number: a number belongs to a person, so that an inserted row renumbers nobody
/// and a corrected name keeps its number.
///
/// In order: the list's own column; else the number that the manifest has for the same person; else that
/// of the most similar name that has left the list (`production.number-kept-for-corrected-name`, a
/// note); else the next one that nobody ever had, in the list's order. Rows whose own number stands
/// twice or is somebody else's have none: `production.number-twice`, `production.number-taken`.
/// The result has the order of `requests`.
public func assignNumbers(
  to requests: [NumberRequest], manifest: Manifest?, scheme: NumberScheme
) -> Checked<[AssignedNumber]> {
  var numbering = Numbering(requests: requests, manifest: manifest, scheme: scheme)
  numbering.refuseNumbersThatStandTwice()
  numbering.matchSamePeople()
  numbering.takeGivenNumbers()
  numbering.matchCorrectedNames()
  numbering.giveNewNumbers()
  return Checked(numbering.assigned, numbering.problems)
}
