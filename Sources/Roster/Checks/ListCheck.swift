import Problems

/// What only shows when the rows are laid side by side.
struct ListCheck {
  let file: String
  let header: Header

  /// Adds what only shows across rows, refuses those that it must, and tells all in the order of the list.
  ///
  /// `rows` are what `records` were read as, one each.
  func roster(of records: [Record], _ rows: [Checked<Member?>]) -> Checked<Roster> {
    let members = rows.compactMap(\.value)
    let across = repeated(members) + duplicateNumbers(members) + unusualCase(members)
    let problems = inRowOrder(rows.flatMap(\.problems) + across)
    let refused = Set(problems.filter { $0.severity == .error }.compactMap { $0.place?.row })
    let roster = Roster(
      file: file, members: members.filter { !refused.contains($0.row) },
      refusedRows: records.map(\.row).filter(refused.contains))
    guard records.isEmpty else { return Checked(roster, problems) }
    return Checked(roster, [Problem(RosterProblem.noMembers, at: Place(file: file))])
  }

  private func inRowOrder(_ problems: [Problem]) -> [Problem] {
    problems.enumerated()
      .sorted { ($0.element.place?.row ?? 0, $0.offset) < ($1.element.place?.row ?? 0, $1.offset) }
      .map(\.element)
  }

  /// The same name twice: one youth typed twice, or two of one name.
  private func repeated(_ members: [Member]) -> [Problem] {
    pairs(members) { foldedLabel($0.fullName) }.map { first, second in
      Problem(
        RosterProblem.samePerson, .warning, at: place(of: second, field: nil),
        ["first": .number(first.row)])
    }
  }

  /// A number belongs to one person.
  private func duplicateNumbers(_ members: [Member]) -> [Problem] {
    pairs(members) { $0.number.map(foldedLabel) ?? "" }.map { first, second in
      Problem(
        RosterProblem.duplicateNumber, at: place(of: second, field: .number),
        ["value": .text(second.number ?? ""), "first": .number(first.row)])
    }
  }

  /// Each member whose key an earlier one has, with the first who has it; an empty key is nobody's.
  private func pairs(
    _ members: [Member], by key: (Member) -> String
  ) -> [(first: Member, second: Member)] {
    var firsts: [String: Member] = [:]
    var pairs: [(Member, Member)] = []
    for member in members {
      let key = key(member)
      guard !key.isEmpty else { continue }
      if let first = firsts[key] { pairs.append((first, member)) } else { firsts[key] = member }
    }
    return pairs
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
