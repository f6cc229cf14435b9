import Problems

/// What is doubtful about a list's columns.
func problems(of header: Header, file: String) -> [Problem] {
  let place = Place(file: file, row: header.row)
  let near = header.ignored.compactMap { nearColumn($0, in: header, at: place) }
  return missingName(header, at: place) + doubled(header, at: place) + near
    + ignored(header, at: place)
}

/// A list with no column of names: nothing in it at all, or nothing that could be a person.
func problem(withoutHeader table: Table, file: String) -> Problem {
  guard let row = table.records.first?.row else {
    return Problem(RosterProblem.noMembers, at: Place(file: file))
  }
  let wanted = [Field.givenName, .familyName].map { $0.headers[0] }
  return Problem(
    RosterProblem.missingColumn, at: Place(file: file, row: row), ["columns": .list(wanted)])
}

private func missingName(_ header: Header, at place: Place) -> [Problem] {
  let missing = [Field.givenName, .familyName].first { header[$0] == nil }
  return missing.map { field in
    [Problem(RosterProblem.oneNameColumn, .warning, at: place, ["column": .text(field.headers[0])])]
  } ?? []
}

private func doubled(_ header: Header, at place: Place) -> [Problem] {
  header.doubled.map { column in
    var place = place
    place.field = column.title
    return Problem(
      RosterProblem.doubledColumn, .warning, at: place,
      ["first": .text(header[column.field]?.title ?? "")])
  }
}

/// A header that is nearly the one of a field that no column holds; short ones are near to too much.
private func nearColumn(_ title: String, in header: Header, at place: Place) -> Problem? {
  let free = Field.allCases.filter { header[$0] == nil }.flatMap(\.headers)
  let folded = foldedLabel(title)
  guard folded.count >= 5,
    let nearest = nearestMatch(to: title, among: free, folding: foldedLabel),
    abs(foldedLabel(nearest).count - folded.count) <= 2
  else { return nil }
  var place = place
  place.field = title
  return Problem(RosterProblem.nearColumn, .warning, at: place, ["nearest": .text(nearest)])
}

/// Headers only, never a value.
private func ignored(_ header: Header, at place: Place) -> [Problem] {
  guard !header.ignored.isEmpty else { return [] }
  let arguments: [String: Problem.Value] = [
    "columns": .list(header.ignored), "count": .number(header.ignored.count),
  ]
  return [Problem(RosterProblem.ignoredColumns, .note, at: place, arguments)]
}
