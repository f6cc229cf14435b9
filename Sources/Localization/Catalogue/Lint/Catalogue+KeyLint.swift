import OrderedCollections
import Problems

extension Catalogue {
  /// What the program asks for and a variant has no words for.
  func missingKeys(_ use: CatalogueUse?) -> [Problem] {
    DocumentLocale.allCases.flatMap { locale in
      check(keys: (use?.needed[locale] ?? []).sorted(), for: locale)
    }
  }

  /// Words that one variant has and the other lacks, besides those that are missing or wanted by nobody.
  func missingVariants(_ use: CatalogueUse?) -> [Problem] {
    DocumentLocale.allCases.flatMap { locale in
      DocumentLocale.allCases.filter { $0 != locale }.flatMap { other in
        keys(for: other).filter { key in
          entry(key, locale) == nil && !(use?.isOfOneVariant(key) ?? false)
            && use?.needed[locale]?.contains(key) != true
            && (use?.wants(key, of: CatalogueFile.Layer(other)) ?? true)
        }.map { key in
          let place = entry(key, other)?.origin.place
          return problem(.missingInVariant, key, place, ["locale": .text(locale.rawValue)])
        }
      }
    }
  }

  /// A variant that has no use for a variable declares it all the same, so that the caller may rely on
  /// one list of variables for a key.
  func differingVariables() -> [Problem] {
    entries(of: .canada).compactMap { key, entry in
      guard let other = self.entry(key, .france), let a = entry.message?.variables,
        let b = other.message?.variables, a != b
      else { return nil }
      let names = a.symmetricDifference(b).sorted()
      return problem(.variablesDiffer, key, other.origin.place, ["variables": .list(names)])
    }
  }

  /// Words that nobody asks for.
  func unusedKeys(_ use: CatalogueUse?) -> [Problem] {
    guard let use else { return [] }
    return CatalogueFile.Layer.allCases.flatMap { layer in
      entries(of: layer).filter { !use.wants($0.key, of: layer) }.map { key, entry in
        problem(.unusedKey, key, entry.origin.place, severity: .warning)
      }
    }
  }

  /// Spellings of a function that some reader of their layer has no words for.
  func spellingsWithoutFunction() -> [Problem] {
    CatalogueFile.Layer.allCases.flatMap { layer in
      (graphies[layer] ?? [:]).filter { spelled in
        layer.locales.contains { entry("fonction.\(spelled.key)", $0) == nil }
      }.map { problem(.spellingWithoutFunction, $0.key, $0.value.place) }
    }
  }

  private func problem(
    _ code: LocalizationProblem, _ key: String, _ place: Place?,
    _ arguments: [String: Problem.Value] = [:], severity: Severity = .error
  ) -> Problem {
    Problem(
      code.rawValue, severity, at: place, arguments.merging(["key": .text(key)]) { a, _ in a })
  }
}
