internal import Dossier
internal import Drawing
internal import Host
internal import Layout
internal import Localization
internal import PDF
internal import Roster
internal import Templates
internal import YAMLSource

/// Every key of the catalogues that a run of certificates may ask for: a missing one is found by
/// `parchemin doctor`, not on the evening.
public let neededKeys: [String] =
  certificateKeys
  + (YAMLProblem.all + RosterProblem.all + DossierProblem.all + TemplateProblem.all
  + LayoutProblem.all
  + DrawingProblem.all + PDFProblem.all + ProductionProblem.all + LocalizationProblem.all
  + HostProblem.all)
  .map { "problem." + $0 }
