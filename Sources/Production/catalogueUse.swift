internal import Dossier
internal import Drawing
internal import Export
internal import Host
internal import Layout
public import Localization
internal import PDF
internal import Roster
internal import Templates
internal import YAMLSource

/// Which words the papers and the problems of a run ask for: a missing one is found by `parchemin doctor`,
/// not on the evening.
public let catalogueUse = CatalogueUse(
  needed: Dictionary(
    uniqueKeysWithValues: DocumentLocale.allCases.map { locale in
      (locale, Set(paperKeys(for: locale) + Localizer.ownKeys + problemKeys))
    }),
  byData: keysByData)

private let problemKeys: [String] =
  (YAMLProblem.all + RosterProblem.all + DossierProblem.all + TemplateProblem.all
  + LayoutProblem.all + DrawingProblem.all + PDFProblem.all + ProductionProblem.all
  + LocalizationProblem.all + ExportProblem.all
  + HostProblem.all)
  .map { "problem." + $0 }
