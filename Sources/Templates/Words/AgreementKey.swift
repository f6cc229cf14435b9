import Localization

/// The words round the articles of an agreement: `entente.yaml`.
enum AgreementKey: String, PaperKey {
  // The heading and the edges of each page.
  case committee = "entente.comité"
  case title = "entente.titre"
  case subtitle = "entente.sous-titre"
  case season = "entente.saison"
  case number = "entente.numéro"
  case draft = "entente.projet"
  case runningHead = "entente.en-tête"
  case initials = "entente.signature.paraphes"
  case fileTitle = "entente.titre-pdf"

  // The parties.
  case between = "entente.entre"
  case and = "entente.et"
  case party = "entente.partie"
  case together = "entente.ensemble"

  // The recitals.
  case preamble = "entente.préambule.titre"
  case recital = "entente.attendu"
  case projectRecital = "entente.préambule.projet"
  case youthRecital = "entente.préambule.jeunes"
  case committeeRecital = "entente.préambule.comité"
  case seasonRecital = "entente.préambule.saison"
  case agreed = "entente.convenu"

  // How articles and lists are numbered.
  case articleHeading = "entente.article.en-tête"
  case articleNumber = "entente.article.numéro"
  case articleReference = "entente.article.renvoi"
  case listItem = "entente.alinéa"
  case listRank = "entente.rang"

  // The signatures.
  case conclusion = "entente.conclusion"
  case signatures = "entente.signature.titre"
  case signingParty = "entente.signature.partie"
  /// « Signé à », before a line: Québec.
  case signingPlace = "entente.signature.lieu"
  /// « le », before a line: Québec.
  case signingDate = "entente.signature.date"
  /// Québec.
  case witness = "entente.signature.témoin"
  /// « Signature et cachet »: France.
  case signatureAndStamp = "entente.signature.cachet"
  case signatureLineAlternative = "entente.signature.ligne-alt"

  // The annexes.
  case annexRank = "entente.annexe.rang"
  case annexHeading = "entente.annexe.titre"
  case budgetAnnex = "entente.annexe.budget"
  case calendarAnnex = "entente.annexe.calendrier"
  case compositionAnnex = "entente.annexe.composition"

  // The budget.
  case budgetItem = "entente.budget.poste"
  case budgetUnit = "entente.budget.unité"
  case budgetParty = "entente.budget.partie"
  case revenue = "entente.budget.revenus"
  case expenses = "entente.budget.dépenses"
  case inKind = "entente.budget.apports"
  case amount = "entente.budget.montant"
  case sum = "entente.budget.somme"
  case subtotal = "entente.budget.sous-total"
  case total = "entente.budget.total"
  case balance = "entente.budget.solde"
  case totalRevenue = "entente.budget.total-revenus"
  case totalExpenses = "entente.budget.total-dépenses"
  case carriedForward = "entente.budget.à-reporter"
  case broughtForward = "entente.budget.report"
  case budgetSummary = "entente.budget.résumé"

  // The calendar and the committee's members.
  case calendarDate = "entente.calendrier.date"
  case calendarStep = "entente.calendrier.étape"
  case calendarDay = "entente.calendrier.jour"
  case calendarDays = "entente.calendrier.jours"
  case calendarSummary = "entente.calendrier.résumé"
  case memberName = "entente.composition.nom"
  case memberBody = "entente.composition.organisme"
  case memberFunction = "entente.composition.fonction"
  case compositionSummary = "entente.composition.résumé"

  var locale: DocumentLocale? {
    switch self {
    case .signingPlace, .signingDate, .witness: .canada
    case .signatureAndStamp: .france
    default: nil
    }
  }
}
