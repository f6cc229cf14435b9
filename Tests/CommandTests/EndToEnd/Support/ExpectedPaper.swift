import Foundation

/// The whole text of a member's paper in the examples, written down a second time from the words of the
/// two papers: what the program prints must be this, letter for letter.
struct ExpectedPaper {
  let variant: String
  let member: ListRow
  let rank: Int

  /// `Rosalie D’Amours`.
  var name: String {
    [member("Prénom"), member("Nom de famille", "Nom")].filter { !$0.isEmpty }
      .joined(separator: " ").replacing("'", with: "’")
  }

  /// `2026-0001`.
  var number: String { "2026-" + String(repeating: "0", count: 4 - "\(rank)".count) + "\(rank)" }

  /// In the order of reading.
  var text: String {
    Judge.plain((variant == "fr-CA" ? certificate : attestation).joined(separator: " "))
  }

  private var certificate: [String] {
    [
      "Certificat de participation décerné à", name,
      "pour sa participation à la Coopérative jeunesse de services des Escoumins",
      "« Les Débrouillards du fleuve »,",
      member("Fin").isEmpty ? "du 29 juin au 14 août 2026" : "du 29 juin au 24 juillet 2026",
      functions,
      "Compétences mises en pratique : travail d’équipe, prise de décision collective, service à la"
        + " clientèle",
      "La coopérative jeunesse de services réunit des jeunes qui, le temps d’un été, mettent sur pied"
        + " leur entreprise, la gèrent démocratiquement et offrent des services dans leur milieu.",
      "Organisme porteur : Maison des jeunes La Marée haute",
      "Délivré aux Escoumins, le 14 août 2026",
      "Mireille Castonguay coordonnatrice du comité local",
      "Olivier Bérubé-Gallant animateur de la coopérative",
      "Certificat no \(number)",
    ]
  }

  private var attestation: [String] {
    [
      "Attestation de participation Nous attestons que", name,
      "a participé à la Coopérative jeunesse de services du Faouët « Kenskoazell Services »,",
      member("Fin").isEmpty ? "du 6 juillet au 28 août 2026." : "du 6 au 24 juillet 2026.",
      functions,
      hours("Heures formation", "heures de formation"),
      hours("Heures activité", "heures d’activité"),
      hours("Heures vie coopérative", "heures de vie coopérative"),
      "Une coopérative jeunesse de services réunit des jeunes qui, le temps d’un été, créent leur"
        + " activité, la gèrent démocratiquement et proposent des services à la population et aux"
        + " entreprises de leur territoire.",
      "Cette attestation ne tient lieu ni de certificat de travail ni de bulletin de paie.",
      "Action soutenue par la Fondation Avel au titre du programme « Jeunes en actions ».",
      "Structure porteuse : Coopérative d’activité et d’emploi L’Atelier des Landes,"
        + " SIRET 123 456 782 00010",
      "Fait au Faouët, le 28 août 2026",
      "Solenn Quéméneur coordinatrice", "Bastien Rouxel-Daniel animateur de la coopérative",
      "Attestation no \(number)", "Cachet",
    ]
  }

  /// A blank cell is left out; nobody in the examples has fewer than two hours of a kind, zero apart.
  private func hours(_ column: String, _ label: String) -> String {
    ["", "0"].contains(member(column)) ? "" : "\(member(column)) \(label)"
  }

  private var functions: String {
    let all = [function, committee].filter { !$0.isEmpty }
    let label = all.count > 1 ? "Fonctions exercées : " : "Fonction exercée : "
    return all.isEmpty ? "" : label + all.joined(separator: ", ")
  }

  private enum Gender: Int { case f, m, x }

  private var gender: Gender {
    switch member("Genre", "Civilité") {
    case "f", "Mme": .f
    case "m", "M.": .m
    default: .x
    }
  }

  private var role: String { member("Rôle", "Fonction") }

  private var function: String {
    if role.hasPrefix("responsable") { return Self.leads[gender.rawValue] + team }
    return Self.functions[role]?[gender.rawValue] ?? ""
  }

  /// Who leads a committee is not said to be a member of it as well.
  private var committee: String {
    let isNone = member("Comité").isEmpty || role.hasPrefix("responsable")
    return isNone ? "" : Self.takesPart[gender.rawValue] + team
  }

  private var team: String {
    let typed = role.split(separator: "comité ").last.map(String.init) ?? ""
    let name = member("Comité").isEmpty ? typed : member("Comité")
    let article = ["finances": "des ", "marketing": "du ", "ressources humaines": "des "]
    return "comité " + (variant == "fr-CA" ? article[name] ?? "" : "") + name
  }

  private static let leads = ["responsable du ", "responsable du ", "responsabilité du "]
  private static let takesPart = ["membre du ", "membre du ", "participation au "]

  /// What the lists say, and what is printed for f, m and x.
  private static let functions: [String: [String]] = [
    "présidente": ["présidente du conseil d’administration", "", ""],
    "président": ["", "président du conseil d’administration", ""],
    "vice-présidente": ["vice-présidente", "", ""],
    "vice-président": ["", "vice-président", ""],
    "secrétaire": ["secrétaire", "secrétaire", "secrétariat"],
    "trésorière": ["trésorière", "", ""],
    "administration": [
      "administratrice", "administrateur", "participation au conseil d’administration",
    ],
  ]
}
