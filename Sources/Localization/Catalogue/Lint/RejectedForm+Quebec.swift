extension RejectedForm {
  /// Words of France that a reader of Québec would not use.
  static let quebec = quebecBodies + quebecDaily + quebecPapers

  // OQLF, *Grand dictionnaire terminologique*; Commission de toponymie; Justice Canada.
  private static let quebecDaily = [
    RejectedForm("coordinateur*", "coordonnateur", in: .everywhere, of: .canada),
    RejectedForm("coordinatrice*", "coordonnatrice", in: .everywhere, of: .canada),
    RejectedForm("fax", "télécopieur", in: .everywhere, of: .canada),
    RejectedForm("job*", "emploi", in: .everywhere, of: .canada),
    RejectedForm("paye", "paie", in: .everywhere, of: .canada),
    RejectedForm("petit déjeuner", "déjeuner", in: .everywhere, of: .canada),
    RejectedForm("petits travaux", "menus travaux", in: .everywhere, of: .canada),
    RejectedForm("planning*", "horaire", in: .everywhere, of: .canada),
    RejectedForm("portable", "cellulaire", in: .papers, of: .canada),
    RejectedForm("web", "Web", in: .everywhere, of: .canada),
    RejectedForm("sponsor*", "commanditaire", in: .everywhere, of: .canada),
    RejectedForm("week-end*", "fin de semaine", in: .everywhere, of: .canada),
  ]

  // Terms of papers: entente, siège, résolution, renseignements personnels. OQLF, *Vitrine linguistique*;
  // Loi sur la protection des renseignements personnels dans le secteur privé (terms only); models of
  // agreements of ministries.
  private static let quebecPapers = [
    RejectedForm("annexe I", "annexe A", in: .papers, of: .canada),
    RejectedForm("annexe II", "annexe B", in: .papers, of: .canada),
    RejectedForm("annexe III", "annexe C", in: .papers, of: .canada),
    RejectedForm("attestation*", "certificat", in: .papers, of: .canada),
    RejectedForm("autorisation parentale", "consentement", in: .papers, of: .canada),
    RejectedForm("baby-sitting", "gardiennage", in: .papers, of: .canada),
    RejectedForm("boîte postale", "case postale", in: .papers, of: .canada),
    RejectedForm("charges", "dépenses", in: .papers, of: .canada),
    RejectedForm("charges sociales", "cotisations de l’employeur", in: .papers, of: .canada),
    RejectedForm("compte rendu financier", "rapport financier", in: .papers, of: .canada),
    RejectedForm("convention*", "entente", in: .papers, of: .canada),
    RejectedForm("copil", "comité de pilotage", in: .papers, of: .canada),
    RejectedForm("délibération*", "résolution", in: .papers, of: .canada),
    RejectedForm("devis", "soumission", in: .papers, of: .canada),
    RejectedForm(
      "données à caractère personnel", "renseignements personnels", in: .papers, of: .canada),
    RejectedForm("données personnelles", "renseignements personnels", in: .papers, of: .canada),
    RejectedForm("effacement", "destruction", in: .papers, of: .canada),
    RejectedForm("entretien d’embauche", "entrevue", in: .papers, of: .canada),
    RejectedForm("exercice comptable", "exercice financier", in: .papers, of: .canada),
    RejectedForm("financeur*", "bailleur de fonds", in: .papers, of: .canada),
    RejectedForm("garde d’enfants", "gardiennage", in: .papers, of: .canada),
    RejectedForm("mécénat", "commandite", in: .papers, of: .canada),
    RejectedForm("mécène*", "commanditaire", in: .papers, of: .canada),
    RejectedForm("organisme gestionnaire", "organisme fiduciaire", in: .papers, of: .canada),
    RejectedForm("porteur du budget", "organisme fiduciaire", in: .papers, of: .canada),
    RejectedForm("rapport d’activité", "rapport d’activités", in: .papers, of: .canada),
    RejectedForm("relation client", "service à la clientèle", in: .papers, of: .canada),
    RejectedForm(
      "représentant légal", "titulaire de l’autorité parentale", in: .papers, of: .canada),
    RejectedForm(
      "représentants légaux", "titulaires de l’autorité parentale", in: .papers, of: .canada),
    RejectedForm("siège social", "siège", in: .papers, of: .canada),
    RejectedForm("structure porteuse", "organisme porteur", in: .papers, of: .canada),
    RejectedForm("structures porteuses", "organismes porteurs", in: .papers, of: .canada),
    RejectedForm("TVA", "TPS et TVQ", in: .papers, of: .canada),
    RejectedForm("violation de données", "incident de confidentialité", in: .papers, of: .canada),
  ]

  // What exists in France only: its administration, its bodies, its forms of co-operative. The name of a
  // body's number stays its own wherever the body signs.
  private static let quebecBodies = [
    RejectedForm("BIJ", "", in: .papers, of: .canada),
    RejectedForm("CAE", "", in: .papers, of: .canada),
    RejectedForm("CAF", "", in: .papers, of: .canada),
    RejectedForm("CNIL", "Commission d’accès à l’information", in: .papers, of: .canada),
    RejectedForm("commune de", "municipalité de", in: .papers, of: .canada),
    RejectedForm("communauté d’agglomération", "MRC", in: .papers, of: .canada),
    RejectedForm("communauté de communes", "MRC", in: .papers, of: .canada),
    RejectedForm("conseil départemental", "", in: .papers, of: .canada),
    RejectedForm("conseil général", "", in: .papers, of: .canada),
    RejectedForm("conseil régional", "", in: .papers, of: .canada),
    RejectedForm("coopérative d’activité*", "", in: .papers, of: .canada),
    RejectedForm("CRESS", "", in: .papers, of: .canada),
    RejectedForm("CRIJ", "", in: .papers, of: .canada),
    RejectedForm("DDETS", "", in: .papers, of: .canada),
    RejectedForm("département*", "", in: .papers, of: .canada),
    RejectedForm("DIRECCTE", "", in: .papers, of: .canada),
    RejectedForm(
      "DPO", "responsable de la protection des renseignements personnels", in: .papers, of: .canada),
    RejectedForm(
      "délégué à la protection des données",
      "responsable de la protection des renseignements personnels", in: .papers, of: .canada),
    RejectedForm("DRAJES", "", in: .papers, of: .canada),
    RejectedForm("DREETS", "", in: .papers, of: .canada),
    RejectedForm("économie sociale et solidaire", "économie sociale", in: .papers, of: .canada),
    RejectedForm("EPCI", "MRC", in: .papers, of: .canada),
    RejectedForm("ESS", "économie sociale", in: .papers, of: .canada),
    RejectedForm("inspection du travail", "CNESST", in: .papers, of: .canada),
    RejectedForm("Journal officiel", "", in: .papers, of: .canada),
    RejectedForm("loi 1901", "", in: .papers, of: .canada),
    RejectedForm("loi de 1901", "", in: .papers, of: .canada),
    RejectedForm("mission locale", "carrefour jeunesse-emploi", in: .papers, of: .canada),
    RejectedForm("MJC", "maison des jeunes", in: .papers, of: .canada),
    RejectedForm("PIJ", "", in: .papers, of: .canada),
    RejectedForm("pôle ESS", "", in: .papers, of: .canada),
    RejectedForm("registre du commerce", "Registraire des entreprises", in: .papers, of: .canada),
    RejectedForm("RNA", "NEQ", in: .papers, of: .canada, except: ["partie.rna"]),
    RejectedForm("SCIC", "coopérative de solidarité", in: .papers, of: .canada),
    RejectedForm("SCOP", "coopérative de travail", in: .papers, of: .canada),
    RejectedForm("secteur associatif", "milieu communautaire", in: .papers, of: .canada),
    RejectedForm("SIREN", "NEQ", in: .papers, of: .canada),
    RejectedForm("SIRET", "NEQ", in: .papers, of: .canada, except: ["partie.siret"]),
    RejectedForm("URSCOP", "", in: .papers, of: .canada),
  ]
}
