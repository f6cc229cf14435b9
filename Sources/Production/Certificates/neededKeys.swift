internal import Dossier
internal import Drawing
internal import Host
internal import Layout
internal import Localization
internal import Roster
internal import Templates

/// Every key of the catalogues that a run of certificates may ask for: a missing one is found by
/// `parchemin doctor`, not on the evening.
public let neededKeys: [String] =
  certificateKeys
  + (RosterProblem.all + DossierProblem.all + TemplateProblem.all + LayoutProblem.all
  + DrawingProblem.all + ProductionProblem.all + LocalizationProblem.all + HostProblem.all)
  .map { "problem." + $0 }
