import OrderedCollections
public import Problems

extension Catalogue {
  /// What a reader of the catalogues would mark: words that one variant lacks, variables that differ,
  /// signs that the orthotypography pass sets, misspellings and words that are not for these papers.
  public func lint() -> [Problem] {
    missingVariants() + differingVariables()
      + CatalogueFile.Layer.allCases.flatMap { layer in
        entries(of: layer).flatMap { lint($0.entry, $0.key, layer) }
      }
  }

  private func missingVariants() -> [Problem] {
    DocumentLocale.allCases.flatMap { locale in
      let others = DocumentLocale.allCases.filter { $0 != locale }
      let lacking = others.flatMap { other in
        keys(for: other).filter { entry($0, locale) == nil && !isOwnWord($0) }
      }
      return lacking.map { key in
        let place = others.compactMap { entry(key, $0)?.place }.first
        return problem(.missingInVariant, key, place, ["locale": .text(locale.rawValue)])
      }
    }
  }

  /// What one country has and the other has not: its signatories, its programmes, and the formulas of
  /// an attestation.
  private func isOwnWord(_ key: String) -> Bool {
    ["signataire.", "programme.", "certificat.verbe-signataire", "certificat.clôture"]
      .contains { key.hasPrefix($0) }
  }

  /// A variant that has no use for a variable declares it all the same, so that the caller may rely on
  /// one list of variables for a key.
  private func differingVariables() -> [Problem] {
    entries(of: .canada).compactMap { key, entry in
      guard let other = self.entry(key, .france), let a = entry.message?.variables,
        let b = other.message?.variables, a != b
      else { return nil }
      let names = a.symmetricDifference(b).sorted()
      return problem(.variablesDiffer, key, other.place, ["variables": .list(names)])
    }
  }

  private func lint(_ entry: Entry, _ key: String, _ layer: CatalogueFile.Layer) -> [Problem] {
    signProblems(entry, key) + formProblems(entry, key, layer)
  }

  private func signProblems(_ entry: Entry, _ key: String) -> [Problem] {
    var problems: [Problem] = []
    if let place = place(of: { $0 == "'" }, entry) {
      problems.append(problem(.straightApostrophe, key, place))
    }
    if let place = place(of: { "\u{A0}\u{202F}\u{2009}".contains($0) }, entry) {
      problems.append(problem(.typedSpecialSpace, key, place))
    }
    let hasBlank = entry.message?.visibleTexts.contains { text in
      [" ;", " !", " ?"].contains { text.contains($0) }
    }
    if hasBlank ?? false { problems.append(problem(.typedBlank, key, entry.place)) }
    return problems
  }

  /// The place of the first such character in a message's source.
  private func place(of isWanted: (Character) -> Bool, _ entry: Entry) -> Place? {
    let lines = entry.source.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      guard let index = line.firstIndex(where: isWanted) else { continue }
      var place = entry.place
      place.line = place.line.map { $0 + offset }
      place.column = place.column.map { $0 + line.distance(from: line.startIndex, to: index) }
      return place
    }
    return nil
  }

  private func formProblems(
    _ entry: Entry, _ key: String, _ layer: CatalogueFile.Layer
  ) -> [Problem] {
    let texts = entry.message?.visibleTexts ?? []
    let forms = RejectedForm.table.filter { form in
      form.applies(toKey: key, of: layer) && texts.contains { form.isFound(in: $0) }
    }
    let dots = layer != .france && texts.contains { $0.contains("·") }
    return forms.map { rejected($0.form, $0.instead, $0.scope, key, entry) }
      + (dots ? [rejected("·", "", .papersOf(.canada), key, entry)] : [])
  }

  private func rejected(
    _ form: String, _ instead: String, _ scope: RejectedForm.Scope, _ key: String, _ entry: Entry
  ) -> Problem {
    problem(
      scope == .everywhere ? .misspelling : .rejectedForm, key, entry.place,
      ["form": .text(form), "instead": .text(instead)])
  }

  private func problem(
    _ code: LocalizationProblem, _ key: String, _ place: Place?,
    _ arguments: [String: Problem.Value] = [:]
  ) -> Problem {
    Problem(code.rawValue, .error, at: place, arguments.merging(["key": .text(key)]) { a, _ in a })
  }
}
