import Problems

/// What only shows when the rows are laid side by side.
struct ListCheck {
  let file: String
  let header: Header

  /// Adds what only shows across rows, refuses those that it must, and tells all in the order of the list.
  ///
  /// `rows` are what `records` were read as, one each.
  func roster(of records: [Record], _ rows: [Checked<Member>]) -> Checked<Roster> {
    let people = rows.map(\.value)
    let members = rows.filter { !$0.isRefused }.map(\.value)
    let across = repeated(members) + duplicateNumbers(people) + unusualCase(members)
    let problems = inRowOrder(rows.flatMap(\.problems) + across)
    let refused = Set(problems.filter { $0.severity == .error }.compactMap { $0.place?.row })
    let roster = Roster(
      file: file, members: members.filter { !refused.contains($0.row) },
      refused: people.filter { refused.contains($0.row) }.map(RefusedRow.init))
    guard records.isEmpty else { return Checked(roster, problems) }
    return Checked(roster, [Problem(RosterProblem.noMembers, at: Place(file: file))])
  }

  private func inRowOrder(_ problems: [Problem]) -> [Problem] {
    problems.enumerated()
      .sorted { ($0.element.place?.row ?? 0, $0.offset) < ($1.element.place?.row ?? 0, $1.offset) }
      .map(\.element)
  }

  /// The same name twice: one youth typed twice, or two of one name; told of all but the first.
  private func repeated(_ members: [Member]) -> [Problem] {
    let sharing = Dictionary(grouping: members) { foldedLabel($0.fullName) }
    return members.compactMap { member in
      let name = foldedLabel(member.fullName)
      guard !name.isEmpty, let first = sharing[name]?.first, first.row != member.row else {
        return nil
      }
      return Problem(
        RosterProblem.samePerson, .warning, at: place(of: member, field: nil),
        ["first": .number(first.row)])
    }
  }

  /// A number belongs to one person. Which of several rows has it rightly cannot be known, so none gets a
  /// paper, and each is told which the others are.
  ///
  /// Numbers are compared as typed: « 17 » and « 17 (bis) » are two.
  private func duplicateNumbers(_ people: [Member]) -> [Problem] {
    let sharing = Dictionary(grouping: people) { $0.number ?? "" }
    return people.compactMap { person in
      guard let number = person.number else { return nil }
      let others = (sharing[number] ?? []).map(\.row).filter { $0 != person.row }
      if others.isEmpty { return nil }
      return Problem(
        RosterProblem.duplicateNumber, at: place(of: person, field: .number),
        [
          "value": .text(number), "rows": .list(others.map(String.init)),
          "count": .number(others.count),
        ])
    }
  }

  private func place(of member: Member, field: Field?) -> Place {
    let title = field.flatMap { header[$0]?.title }
    return Place(file: file, row: member.row, field: title, person: member.fullName)
  }
}

extension ListCheck {
  /// Names all in capitals or all in small letters, told once a column: many lists have all their family
  /// names in capitals.
  private func unusualCase(_ members: [Member]) -> [Problem] {
    let columns: [(Field, (Member) -> String)] = [
      (.givenName, { $0.givenName }), (.familyName, { $0.familyName }),
    ]
    return columns.flatMap { field, name in
      ["upper", "lower"].compactMap { form in
        let rows = members.filter { letterCase(of: name($0)) == form }.map(\.row)
        return rows.first.map { row in
          Problem(
            RosterProblem.unusualCase, .note,
            at: Place(file: file, row: row, field: header[field]?.title),
            ["case": .text(form), "count": .number(rows.count)])
        }
      }
    }
  }

  /// `upper` or `lower` where all of three letters or more are; a name of two (« Ng ») says nothing.
  ///
  /// Letters whose title case is their small form (Georgian) have no capitals in a name.
  private func letterCase(of name: String) -> String? {
    let cased = name.unicodeScalars.map(\.properties)
      .filter { $0.titlecaseMapping != $0.lowercaseMapping }
    guard cased.count >= 3 else { return nil }
    return cased.allSatisfy(\.isUppercase)
      ? "upper" : cased.allSatisfy(\.isLowercase) ? "lower" : nil
  }
}
