/// The words of the summary of an agreement: `sommaire.yaml`.
enum SummaryKey: String, PaperKey {
  // What it is, and of what.
  case title = "sommaire.titre"
  case reference = "sommaire.référence"
  case status = "sommaire.état"
  case unknownDate = "sommaire.date-inconnue"
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
  case youths = "sommaire.jeunes"
  case weeks = "sommaire.semaines"
  case leaders = "sommaire.animation"
  case figure = "sommaire.chiffre"
  case payment = "sommaire.versement"
  case privacyText = "sommaire.renseignements-texte"

  // What it is not.
  case warning = "sommaire.avertissement"
  case twoCurrencies = "sommaire.devises"
  case sideBySide = "sommaire.côte-à-côte"
}
