import Localization

/// The words of the articles of an agreement, in their order: `entente.article` in `entente.yaml`.
enum ArticleKey: String, PaperKey {
  // Objet.
  case objectHeading = "entente.article.objet.titre"
  case object = "entente.article.objet.texte"

  // Durée.
  case termHeading = "entente.article.durée.titre"
  case term = "entente.article.durée.texte"
  case activities = "entente.article.durée.activités"

  // Mandat ou rôle du comité.
  case mandateHeading = "entente.article.mandat.titre"
  case mandate = "entente.article.mandat.texte"
  case mandateA = "entente.article.mandat.a"
  case mandateB = "entente.article.mandat.b"
  case mandateC = "entente.article.mandat.c"
  case mandateD = "entente.article.mandat.d"
  case mandateE = "entente.article.mandat.e"

  // Engagements.
  case commitmentsHeading = "entente.article.engagements.titre"
  case financial = "entente.article.engagements.financiers"
  case payment = "entente.article.engagements.versement"
  case inKind = "entente.article.engagements.en-nature"
  case contribution = "entente.article.engagements.apport"
  case inTime = "entente.article.engagements.en-temps"
  case time = "entente.article.engagements.temps"

  // Organisme porteur, structure porteuse.
  case carrierHeading = "entente.article.porteur.titre"
  case carrier = "entente.article.porteur.texte"
  case carrierA = "entente.article.porteur.a"
  case carrierB = "entente.article.porteur.b"
  case carrierC = "entente.article.porteur.c"
  case carrierD = "entente.article.porteur.d"
  /// Québec.
  case carrierE = "entente.article.porteur.e"
  /// France.
  case sponsorships = "entente.article.porteur.parrainages"
  /// France.
  case employer = "entente.article.porteur.employeur"

  // Place des jeunes.
  case youthHeading = "entente.article.jeunes.titre"
  case youth = "entente.article.jeunes.texte"
  case youthInvitation = "entente.article.jeunes.invitation"

  // Budget.
  case budgetHeading = "entente.article.budget.titre"
  case budget = "entente.article.budget.texte"
  case unforeseen = "entente.article.imprévus"

  // Réunions et décisions.
  case meetingsHeading = "entente.article.réunions.titre"
  case meetings = "entente.article.réunions.fréquence"
  case quorum = "entente.article.réunions.quorum"
  case decisions = "entente.article.décisions"
  case minutes = "entente.article.réunions.compte-rendu"

  // Communications; renseignements personnels ou données à caractère personnel.
  case publicityHeading = "entente.article.communications.titre"
  case publicity = "entente.article.communications.texte"
  case privacyHeading = "entente.article.renseignements.titre"
  case privacy = "entente.article.renseignements.texte"
  case privacyContact = "entente.article.renseignements.contact"

  // Bilan; modification et retrait; différends; droit.
  case reviewHeading = "entente.article.bilan.titre"
  case review = "entente.article.bilan.texte"
  case amendmentHeading = "entente.article.modification.titre"
  case amendment = "entente.article.modification.texte"
  case disputesHeading = "entente.article.différends.titre"
  case disputes = "entente.article.différends.texte"
  case lawHeading = "entente.article.droit.titre"
  case law = "entente.article.droit.texte"

  // Exemplaires: an article in Québec, in the conclusion in France.
  case copiesHeading = "entente.article.exemplaires.titre"
  case copies = "entente.article.exemplaires.texte"

  var locale: DocumentLocale? {
    switch self {
    case .carrierE, .copiesHeading, .copies: .canada
    case .sponsorships, .employer: .france
    default: nil
    }
  }
}
