/// The words of the summary of an agreement: `sommaire.yaml`.
enum SummaryKey: String, PaperKey {
  // What it is, and of what.
  case title = "sommaire.titre"
  /// On two lines, in a column.
  case columnTitle = "sommaire.titre-colonne"
  /// « Français (Québec) », above a column.
  case variant = "sommaire.variante"
  case kicker = "sommaire.surtitre"
  case entitled = "sommaire.intitulé"
  case reference = "sommaire.référence"
  case status = "sommaire.état"
  case unknownDate = "sommaire.date-inconnue"
  case unknownStatus = "sommaire.état-inconnu"
  case fileTitle = "sommaire.titre-pdf"

  // The labels of the rows.
  case parties = "sommaire.parties"
  case context = "sommaire.contexte"
  case object = "sommaire.objet"
  case term = "sommaire.durée"
  case territory = "sommaire.territoire"
  case figures = "sommaire.en-bref"
  case commitments = "sommaire.engagements"
  case financial = "sommaire.contributions"
  case inKind = "sommaire.apports"
  case payments = "sommaire.versements"
  case dates = "sommaire.dates"
  case governance = "sommaire.gouvernance"
  case accounts = "sommaire.bilan"
  case publicity = "sommaire.communications"
  case privacy = "sommaire.renseignements"
  case withdrawal = "sommaire.retrait"
  case contacts = "sommaire.contacts"
  case annexes = "sommaire.annexes"

  // What stands in them.
  case party = "sommaire.partie"
  case mentions = "sommaire.mentions"
  case all = "sommaire.ensemble"
  case sentence = "sommaire.phrase"
  case inForce = "sommaire.en-vigueur"
  case activities = "sommaire.activités"
  case youths = "sommaire.jeunes"
  case weeks = "sommaire.semaines"
  case leaders = "sommaire.animation"
  case figure = "sommaire.chiffre"
  case contribution = "sommaire.contribution"
  case gift = "sommaire.apport"
  case hours = "sommaire.heures"
  case payment = "sommaire.versement"
  case reviewDate = "sommaire.bilan-date"
  case notice = "sommaire.préavis"
  case privacyText = "sommaire.renseignements-texte"

  // What it is not.
  case warning = "sommaire.avertissement"
  case twoCurrencies = "sommaire.devises"
  case sideBySide = "sommaire.côte-à-côte"
}
