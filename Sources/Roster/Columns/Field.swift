/// A column that the program reads.
enum Field: String, Hashable, Sendable, CaseIterable {
  case givenName, familyName, gender, role, committee
  case trainingHours, serviceHours, lifeHours
  case start, end, number

  /// Headers of the column, the usual one first, in any case and accent.
  ///
  /// Compared whole, so that the columns of guardians and payers (« Nom payeur », « Prénom du parent »)
  /// and the member's number at a club (« No membre ») are nobody's. Sources: exports of HelloAsso
  /// (« Nom participant »), Amilia and Sport-Plus (« Sexe »), AssoConnect (« Civilité »), Cogito Sport
  /// (cogito-sport.ch/help/fr/members/importation-des-membres), and coordinators' own workbooks.
  var headers: [String] {
    switch self {
    case .givenName:
      [
        "Prénom", "Prénoms", "Prénom usuel", "Prénom d’usage", "Prénom participant",
        "Prénom du participant", "Prénom du jeune", "Prénom du membre", "Prénom coopérant",
        "Given name", "First name",
      ]
    case .familyName:
      [
        "Nom de famille", "Nom", "Noms", "Nom usuel", "Nom d’usage", "Nom participant",
        "Nom du participant", "Nom du jeune", "Nom du membre", "Nom coopérant", "Patronyme",
        "Surname", "Family name", "Last name",
      ]
    case .gender: ["Genre", "Sexe", "Civilité", "Pronom", "Pronoms", "Gender", "Sex"]
    case .role:
      [
        "Rôle", "Rôles", "Fonction", "Fonctions", "Poste", "Postes", "Responsabilité",
        "Responsabilités", "Role",
      ]
    case .committee: ["Comité", "Comités", "Committee"]
    case .trainingHours:
      [
        "Heures formation", "Heures de formation", "H formation", "H. form.", "Formation",
        "Nombre d’heures de formation",
      ]
    case .serviceHours:
      [
        "Heures travail", "Heures de travail", "Heures services", "Heures de services",
        "Heures de service", "Heures contrats", "Heures de contrats", "Heures de contrat",
        "Heures activité", "Heures d’activité", "H travail", "H contrats", "H services",
        "H activité", "Contrats",
      ]
    case .lifeHours:
      [
        "Heures réunions", "Heures de réunions", "Heures de réunion", "Heures vie coopérative",
        "Heures de vie coopérative", "H réunions", "H vie coop", "Heures vie coop", "Réunions",
        "Vie coopérative",
      ]
    case .start:
      [
        "Début", "Date début", "Date de début", "Entrée", "Date d’entrée", "Arrivée",
        "Date d’arrivée",
      ]
    case .end:
      ["Fin", "Date fin", "Date de fin", "Sortie", "Date de sortie", "Départ", "Date de départ"]
    case .number:
      [
        "Numéro", "Numéro de certificat", "Numéro du certificat", "Numéro d’attestation",
        "No de certificat", "N° de certificat", "No d’attestation", "N° d’attestation",
      ]
    }
  }

  /// The field of a header, nil for a column that the program does not read.
  init?(header: String) {
    guard let field = Self.byFoldedHeader[foldedLabel(header)] else { return nil }
    self = field
  }

  private static let byFoldedHeader: [String: Field] = allCases.reduce(into: [:]) { table, field in
    for header in field.headers { table[foldedLabel(header)] = field }
  }
}
