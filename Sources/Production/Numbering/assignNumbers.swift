public import Problems

/// Gives each record its number: a number belongs to a person, so that an inserted row renumbers nobody
/// and a corrected name keeps its number.
///
/// In order: the list's own column; else the number that the manifest has for the same person; else that
/// of the most similar name that has left the list (`production.number-kept-for-corrected-name`, a
/// note); else the next one that nobody ever had, in the list's order. Rows whose own number is
/// somebody else's have none: `production.number-taken`. Rows that wait keep what the manifest has for
/// them, and get nothing new. The result has the order of `requests`, which is the list's.
public func assignNumbers(
  to requests: [NumberRequest], manifest: Manifest?, scheme: NumberScheme
) -> Checked<[AssignedNumber]> {
  var numbering = Numbering(requests: requests, manifest: manifest, scheme: scheme)
  numbering.matchSamePeople()
  numbering.takeGivenNumbers()
  numbering.matchCorrectedNames()
  numbering.matchWaitingNumbers()
  numbering.giveNewNumbers()
  return Checked(numbering.assigned, numbering.problems)
}
