internal import YAMLSource

/// What a certificate may show, by the name that templates call it by.
enum Slot: String, Hashable, Sendable, CaseIterable {
  /// The line over the logos.
  case partners = "partenaires"
  /// The partners' logos.
  case logos
  /// « Certificat », « Attestation ».
  case title1 = "titre-1"
  /// « de participation ».
  case title2 = "titre-2"
  /// The swelled rule: always there.
  case rule = "filet"
  /// « décerné à », « Nous attestons que ».
  case opening = "verbe"
  /// The person's name.
  case name = "nom"
  /// What the person took part in, and when.
  case object = "objet"
  /// What such a co-operative is.
  case nature
  /// Functions that the person held.
  case functions = "fonctions"
  /// Skills put to practice.
  case skills = "compétences"
  /// Hours of each kind.
  case hours = "heures"
  /// « Ce certificat ne remplace ni… », with hours.
  case reservation = "réserve"
  /// The closing formula.
  case closing = "clôture"
  /// The funder's compulsory sentence.
  case statement = "mention"
  /// « Duplicata délivré le… ».
  case duplicate = "duplicata"
  /// « Remplace le certificat nº … ».
  case replacement = "remplacement"
  /// The body that answers for the paper.
  case issuer = "émetteur"
  /// Place and date of issue.
  case issuance = "délivrance"
  /// Places to sign.
  case signatures
  /// The medallion with the year.
  case seal = "sceau"
  /// « Certificat nº ».
  case numberLabel = "numéro-libellé"
  /// The number alone.
  case numberAlone = "numéro-seul"
  /// « Certificat nº 2026-0017 ».
  case number = "numéro"
  /// The QR code.
  case code = "vérification"
  /// « Vérifier : ».
  case codeLabel = "vérifier"
  /// The address that the code holds, to be typed.
  case address = "adresse"
  /// Room for a rubber stamp.
  case stamp = "cachet"
  /// « Cachet ».
  case stampLabel = "cachet-libellé"
  /// « Épreuve », across the page.
  case proof = "épreuve"

  /// The slot of that name, whatever its case and accents.
  init?(named name: String) {
    let folded = foldedKey(name)
    guard let slot = Self.allCases.first(where: { foldedKey($0.rawValue) == folded }) else {
      return nil
    }
    self = slot
  }
}
