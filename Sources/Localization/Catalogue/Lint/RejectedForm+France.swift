extension RejectedForm {
  /// Words of Québec that a reader of France would not use, or would take for something else.
  static let france = franceBodies + franceDaily + francePapers

  // Académie française; FranceTerme; usage of the French administration.
  private static let franceDaily = [
    RejectedForm("cellulaire*", "portable", in: .everywhere, of: .france),
    RejectedForm("commandite*", "parrainage", in: .everywhere, of: .france),
    RejectedForm("commanditaire*", "mécène, partenaire", in: .everywhere, of: .france),
    RejectedForm("coordonnateur*", "coordinateur", in: .everywhere, of: .france),
    RejectedForm("coordonnatrice*", "coordinatrice", in: .everywhere, of: .france),
    RejectedForm("fin de semaine", "week-end", in: .everywhere, of: .france),
    RejectedForm("infonuagique", "en nuage", in: .everywhere, of: .france),
    RejectedForm("menus travaux", "petits travaux", in: .everywhere, of: .france),
    RejectedForm("souper", "dîner", in: .everywhere, of: .france),
    RejectedForm("télécopieur", "télécopie", in: .everywhere, of: .france),
    RejectedForm("Web", "web", in: .everywhere, of: .france),
  ]

  // Terms of papers: convention, siège social, délibération, données à caractère personnel. Circulaire du
  // 18 janvier 2010, model of convention; Légifrance for the terms.
  private static let francePapers = [
    RejectedForm("annexe A", "annexe I", in: .papers, of: .france),
    RejectedForm("annexe B", "annexe II", in: .papers, of: .france),
    RejectedForm("annexe C", "annexe III", in: .papers, of: .france),
    RejectedForm("attendu que", "considérant que", in: .papers, of: .france),
    RejectedForm("avantages sociaux", "cotisations sociales", in: .papers, of: .france),
    RejectedForm("bailleur de fonds", "financeur", in: .papers, of: .france),
    RejectedForm("bailleurs de fonds", "financeurs", in: .papers, of: .france),
    RejectedForm("case postale", "boîte postale", in: .papers, of: .france),
    RejectedForm(
      "certificat de participation", "attestation de participation", in: .papers, of: .france),
    RejectedForm("comité directeur", "comité de pilotage", in: .papers, of: .france),
    RejectedForm("entente*", "convention", in: .papers, of: .france),
    RejectedForm("entrevue*", "entretien", in: .papers, of: .france),
    RejectedForm("exercice financier", "exercice comptable", in: .papers, of: .france),
    RejectedForm("fiduciaire*", "organisme gestionnaire", in: .papers, of: .france),
    RejectedForm("formulaire de consentement", "autorisation parentale", in: .papers, of: .france),
    RejectedForm("gardiennage", "garde d’enfants", in: .papers, of: .france),
    RejectedForm("heures de travail", "heures d’activité", in: .certificates, of: .france),
    RejectedForm("incident de confidentialité", "violation de données", in: .papers, of: .france),
    RejectedForm("lettres patentes", "statuts", in: .papers, of: .france),
    RejectedForm("mandat", "rôle", in: .papers, of: .france),
    RejectedForm("milieu communautaire", "secteur associatif", in: .papers, of: .france),
    RejectedForm("organisme porteur", "structure porteuse", in: .papers, of: .france),
    RejectedForm("organismes porteurs", "structures porteuses", in: .papers, of: .france),
    RejectedForm("personne-ressource", "contact", in: .papers, of: .france),
    RejectedForm("personnes-ressources", "contacts", in: .papers, of: .france),
    RejectedForm("rapport d’activités", "rapport d’activité", in: .papers, of: .france),
    RejectedForm("rapport financier", "compte rendu financier", in: .papers, of: .france),
    RejectedForm("reddition de comptes", "compte rendu financier", in: .papers, of: .france),
    RejectedForm(
      "renseignements personnels", "données à caractère personnel", in: .papers, of: .france),
    RejectedForm("revenus", "produits", in: .agreements, of: .france),
    RejectedForm("résolution*", "délibération", in: .papers, of: .france),
    RejectedForm("service à la clientèle", "relation client", in: .papers, of: .france),
    RejectedForm("soirée de fermeture", "soirée de clôture", in: .papers, of: .france),
    RejectedForm("sommaire*", "fiche de synthèse", in: .papers, of: .france),
    RejectedForm("soumission*", "devis", in: .papers, of: .france),
    RejectedForm("subventionneur*", "financeur", in: .papers, of: .france),
    RejectedForm("TPS", "TVA", in: .papers, of: .france),
    RejectedForm("TVQ", "TVA", in: .papers, of: .france),
  ]

  // What exists in Québec only, or is another thing in France (« préfet »), and names that have changed:
  // conseils départementaux since March 2015, DREETS since April 2021; « coopérative d’activité et
  // d’emploi » is the term of the Code du travail.
  private static let franceBodies = [
    RejectedForm("carrefour jeunesse-emploi", "mission locale", in: .papers, of: .france),
    RejectedForm("CDRQ", "", in: .papers, of: .france),
    RejectedForm("centre de services scolaire", "", in: .papers, of: .france),
    RejectedForm("CJE", "mission locale", in: .papers, of: .france),
    RejectedForm("CNESST", "inspection du travail", in: .papers, of: .france),
    RejectedForm("Commission d’accès à l’information", "CNIL", in: .papers, of: .france),
    RejectedForm("conseil général", "conseil départemental", in: .papers, of: .france),
    RejectedForm(
      "coopérative d’activités et d’emploi", "coopérative d’activité et d’emploi", in: .papers,
      of: .france),
    RejectedForm("coopérative de solidarité", "SCIC", in: .papers, of: .france),
    RejectedForm("coopérative de travail", "SCOP", in: .papers, of: .france),
    RejectedForm("DIRECCTE", "DREETS", in: .papers, of: .france),
    RejectedForm("greffière-trésorière", "", in: .papers, of: .france),
    RejectedForm("greffier-trésorier", "", in: .papers, of: .france),
    RejectedForm("MDJ", "MJC", in: .papers, of: .france),
    RejectedForm("MRC", "communauté de communes", in: .papers, of: .france),
    RejectedForm(
      "municipalité régionale de comté", "communauté de communes", in: .papers, of: .france),
    RejectedForm("NEQ", "SIRET", in: .papers, of: .france, except: ["partie.neq"]),
    RejectedForm("OBNL", "association", in: .papers, of: .france),
    RejectedForm("OSBL", "association", in: .papers, of: .france),
    RejectedForm("préfet*", "président de la communauté de communes", in: .papers, of: .france),
    RejectedForm("préfète*", "présidente de la communauté de communes", in: .papers, of: .france),
    RejectedForm("province", "région", in: .papers, of: .france),
    RejectedForm("Registraire des entreprises", "", in: .papers, of: .france),
    RejectedForm("région administrative", "région", in: .papers, of: .france),
    RejectedForm("Services Québec", "", in: .papers, of: .france),
    RejectedForm("SST", "santé et sécurité au travail", in: .papers, of: .france),
    RejectedForm("table de concertation", "", in: .papers, of: .france),
  ]
}
