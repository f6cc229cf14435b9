import Testing

/// A change to an example's `cjs.yaml`, and what the paper of row 2 then says and does not say.
struct ProjectChange: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let variant: String
  let edits: [(old: String, new: String)]
  let says: [String]
  let saysNot: [String]

  private init(
    _ what: String, _ variant: String, _ edits: [(old: String, new: String)], says: [String],
    saysNot: [String] = []
  ) {
    testDescription = "\(variant): \(what)"
    self.variant = variant
    self.edits = edits
    self.says = says
    self.saysNot = saysNot
  }

  private static let group = "  groupe: Les Débrouillards du fleuve"
  private static let territory = "  territoire: Les Escoumins"
  private static let secondSignatory = """
      - nom: Olivier Bérubé-Gallant
        fonction: animation
        genre: m

    """

  static let canada: [ProjectChange] = [
    ProjectChange(
      "no name of the group", "fr-CA", [(group, "#")],
      says: ["Coopérative jeunesse de services des Escoumins, du 29 juin au 14 août 2026"]),
    ProjectChange(
      "no territory", "fr-CA", [(territory, "#")],
      says: [
        "Coopérative jeunesse de services « Les Débrouillards du fleuve », du 29 juin au 14 août"
      ]),
    ProjectChange(
      "a year in place of two days", "fr-CA",
      [("  début: 2026-06-29", "  année: 2026"), ("  fin: 2026-08-14", "#")],
      says: ["« Les Débrouillards du fleuve », à l’été 2026 "]),
    ProjectChange(
      "a town that begins with a vowel", "fr-CA", [("Les Escoumins", "Inukjuak")],
      says: ["services d’Inukjuak «", "Délivré à Inukjuak, le"]),
    ProjectChange(
      "a place named after a person", "fr-CA",
      [(territory, "  territoire: {nom: Le Gardeur, sorte: personne} #")],
      says: ["services de Le Gardeur «"]),
    ProjectChange(
      "another programme", "fr-CA", [("programme: CJS", "programme: CIEC")],
      says: ["à la Coop d’initiation à l’entrepreneuriat collectif des Escoumins"]),
    ProjectChange(
      "the plainer verb", "fr-CA", [("verbe: courant", "verbe: simple")], says: ["remis à Zoé"],
      saysNot: ["décerné"]),
    ProjectChange(
      "thanks to the partners", "fr-CA", [("partenaires: non", "partenaires: oui")],
      says: ["Avec l’appui de nos partenaires Certificat"]),
    ProjectChange(
      "no sentence on what a co-operative is", "fr-CA", [("nature: oui", "nature: non")], says: [],
      saysNot: ["démocratiquement"]),
    ProjectChange(
      "a sentence of one's own", "fr-CA", [("nature: oui", "nature: Treize jeunes, un été. #")],
      says: ["Treize jeunes, un été."], saysNot: ["démocratiquement"]),
    ProjectChange(
      "the funder's sentence, as given", "fr-CA",
      [("# mention: Projet réalisé", "mention: Projet réalisé")],
      says: ["Projet réalisé avec l’aide financière du Fonds Littoral."]),
    ProjectChange(
      "two bodies that answer for the paper", "fr-CA",
      [("émetteur: Maison des jeunes La Marée haute", "émetteur: [La Marée haute, L'Anse]")],
      says: ["Organismes porteurs : La Marée haute et L’Anse Délivré"]),
    ProjectChange(
      "a mayor, and a function in one's own words", "fr-CA",
      [
        (
          secondSignatory,
          """
            - {nom: Ève Hébert, fonction: mairie, genre: f, lieu: Les Escoumins}
            - {nom: Max Roy, fonction: caissier de la Caisse, genre: m}

          """
        )
      ],
      says: ["Ève Hébert mairesse des Escoumins", "Max Roy caissier de la Caisse"]),
    ProjectChange(
      "signatories who do not say their gender", "fr-CA",
      [("    genre: f", "    genre: x"), ("    genre: m", "    genre: x")],
      says: [
        "Mireille Castonguay coordination du comité local",
        "Olivier Bérubé-Gallant animation de la coopérative",
      ]),
    ProjectChange(
      "seal and room for a stamp", "fr-CA",
      [("sceau: non", "sceau: oui"), ("cachet: non", "cachet: oui")],
      says: [" 2026 Certificat no 2026-0001", "Cachet"]),
    ProjectChange(
      "numbers of one's own model", "fr-CA",
      [
        ("{année}-{rang}", "ESC-{année}-{rang}"), ("largeur: 4", "largeur: 3"),
        ("début: 1", "début: 41"),
      ],
      says: ["Certificat no ESC-2026-041"]),
    ProjectChange(
      "hours: a blank and a zero are left out, below two is one", "fr-CA",
      [("heures: non", "heures: oui")],
      says: [
        "1,5 heure de formation 58 heures de services rendus",
        "Ce certificat ne remplace ni un certificat de travail ni un relevé d’emploi.",
      ], saysNot: ["vie coopérative"]),
    ProjectChange(
      "no hours unless asked", "fr-CA", [], says: [], saysNot: ["heure", "ne remplace ni"]),
  ]

  static let france: [ProjectChange] = [
    ProjectChange(
      "one person attests", "fr-FR",
      [
        ("verbe: courant", "verbe: signataire"),
        ("  - nom: Bastien Rouxel-Daniel\n    fonction: animation\n    genre: m\n", ""),
      ],
      says: ["Je soussignée Solenn Quéméneur, coordinatrice, atteste que Zoé"]),
    ProjectChange(
      "the closing formula", "fr-FR", [("clôture: non", "clôture: oui")],
      says: ["Attestation établie pour servir et valoir ce que de droit."]),
    ProjectChange(
      "a year in place of two days", "fr-FR",
      [("  début: 6 juillet 2026", "  année: 2026"), ("  fin: 28 août 2026", "#")],
      says: ["« Kenskoazell Services », durant l’été 2026."]),
    ProjectChange(
      "a season from the first of a month", "fr-FR", [("6 juillet 2026 ", "1er juillet 2026 ")],
      says: ["du 1er juillet au 28 août 2026."]),
    ProjectChange(
      "several bodies: no SIRET", "fr-FR",
      [("    siret: 123 456 782 00010", "  - nom: L'Autre")],
      says: ["L’Atelier des Landes et L’Autre Fait"], saysNot: ["SIRET"]),
    ProjectChange(
      "thanks to the partners", "fr-FR", [("partenaires: non", "partenaires: oui")],
      says: ["Avec le soutien de nos partenaires"]),
    ProjectChange(
      "young adults", "fr-FR", [("programme: CJS", "programme: CJM")],
      says: ["a participé à la Coopérative de jeunes majeurs du Faouët"]),
  ]
}
