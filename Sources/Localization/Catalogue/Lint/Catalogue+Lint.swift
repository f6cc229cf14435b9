internal import OrderedCollections
public import Problems

extension Catalogue {
  /// What a reader of the catalogues would mark: words that one variant lacks or nobody asks for, variables
  /// that differ, signs that the orthotypography pass sets, misspellings and words that are not for these
  /// papers. Without `use`, keys are not held against the program.
  public func lint(_ use: CatalogueUse? = nil) -> [Problem] {
    let problems = CatalogueFile.Layer.allCases.flatMap { layer in
      entries(of: layer).flatMap { faults($0.entry, $0.key, layer) }
    }
    return missingKeys(use) + missingVariants(use) + differingVariables() + unusedKeys(use)
      + spellingsWithoutFunction() + problems
  }

  private func faults(_ entry: Entry, _ key: String, _ layer: CatalogueFile.Layer) -> [Problem] {
    guard let message = entry.message else { return [] }
    let markup = message.unbalancedMarkup.map { markup in
      LintFault(code: .unbalancedMarkup, position: markup.position, form: markup.name)
    }
    let isPaper = RejectedForm.Area.papers.contains(key)
    let allowsDot = !isPaper || layer == .france && isGroupWord(key)
    let faults = Passage.all(of: message).flatMap { passage in
      passage.signFaults + passage.ordinalFaults + passage.rejectedForms(key, layer)
        + (isPaper ? passage.doubletFaults(allowsDot: allowsDot) : [])
    }
    return (markup + faults).map { $0.problem(key, entry.origin) }
  }

  /// `programme.CJS.membres`: a plural of general text.
  private func isGroupWord(_ key: String) -> Bool {
    key.hasPrefix("programme.") && key.hasSuffix(".membres")
  }
}
