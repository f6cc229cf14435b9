import Problems

extension MemberReader {
  /// A record that is wider than its header has its cells in the wrong columns: a comma in « 96,5 »
  /// between commas, mostly.
  mutating func checkShape() {
    if record.hasUnclosedQuote { report(RosterProblem.unclosedQuote) }
    if hasExtraCells {
      report(
        RosterProblem.extraCells, in: nil,
        ["count": .number(record.cells.count), "expected": .number(header.width)])
    }
  }

  /// Whether every cell stands under its own title, as far as one can see.
  var isInShape: Bool { !record.hasUnclosedQuote && !hasExtraCells }

  private var hasExtraCells: Bool {
    !record.cells.dropFirst(header.width).allSatisfy(isBlankCell)
  }

  /// A name needs a letter, and no sign that shows that it was damaged.
  mutating func checkNames(_ member: Member) {
    guard member.fullName.contains(where: \.isLetter) else {
      report(RosterProblem.noName)
      return
    }
    for flaw in NameFlaw.all(in: member.givenName) { report(flaw, in: .givenName) }
    for flaw in NameFlaw.all(in: member.familyName) { report(flaw, in: .familyName) }
  }

  private mutating func report(_ flaw: NameFlaw, in field: Field) {
    switch flaw {
    case .unreadable(let scalar):
      report(RosterProblem.unreadableCharacter, in: field, ["code": .text(scalar.notation)])
    case .garbled: report(RosterProblem.garbledAccents, in: field)
    case .odd(let scalar):
      report(
        RosterProblem.oddCharacter, .warning, in: field,
        ["character": .text(String(scalar)), "code": .text(scalar.notation)])
    }
  }
}
