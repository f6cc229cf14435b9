import Localization

/// The words of a certificate or an attestation: `locales/<variant>/certificat.yaml`.
enum CertificateKey: String, PaperKey {
  // What the paper is, and whose.
  case titleLine1 = "certificat.titre-ligne-1"
  case titleLine2 = "certificat.titre-ligne-2"
  case opening = "certificat.verbe"
  case plainOpening = "certificat.verbe-simple"
  /// « Je soussignée … »: an attestation of France that one person signs.
  case signatoryOpening = "certificat.verbe-signataire"
  case object = "certificat.objet"
  case nature = "certificat.nature"

  // What the person did.
  case functions = "certificat.fonctions"
  case skills = "certificat.compétences"
  case numberOfHours = "certificat.nombre-heures"
  case trainingHours = "certificat.heures-formation"
  case serviceHours = "certificat.heures-services"
  case lifeHours = "certificat.heures-vie"
  case reservation = "certificat.réserve"
  /// « pour servir et valoir ce que de droit »: France.
  case closing = "certificat.clôture"

  // Who answers for it, where and when.
  case issuance = "certificat.délivrance"
  case issuer = "certificat.émetteur"
  case partners = "certificat.partenaires"
  case stamp = "certificat.cachet"
  case numberLabel = "certificat.numéro-libellé"
  case number = "certificat.numéro"
  case duplicate = "certificat.duplicata"
  case replacement = "certificat.remplacement"
  case proof = "certificat.épreuve"
  case verify = "certificat.vérifier"

  // What the file is called, and what a person hears who does not see the page.
  case fileTitle = "certificat.titre-pdf"
  case sealAlternative = "certificat.sceau-alt"
  case codeAlternative = "certificat.qr-alt"
  case logoAlternative = "certificat.logo-alt"
  case signatureAlternative = "certificat.signature-alt"

  var locale: DocumentLocale? {
    switch self {
    case .signatoryOpening, .closing: .france
    default: nil
    }
  }
}
