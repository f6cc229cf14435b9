extension HeadNoun {
  /// Nouns that bodies are named by, and the adjectives that may go before them (genders: Académie, 9e éd.;
  /// bodies of domain: municipalities, co-operatives, youth and employment services of both countries).
  static let feminine = words(
    """
    académie agence agglomération alliance amicale antenne assemblée auberge banque belle bibliothèque
    bonne boulangerie boutique brigade caisse centrale chambre cité classe clinique collecte commune
    compagnie coop coopérative eau école église entraide entreprise équipe escale étape fabrique famille
    ferme filiale force friche galerie garderie grande halte haute image initiative jeunesse ligue
    ludothèque mairie maison maisonnée manufacture médiathèque métropole mutuelle nouvelle œuvre
    paroisse passerelle pépinière petite place plage plateforme porte première préfecture province
    radio régie région résidence ressource ruche salle société source structure table troupe union vieille
    université faculté ville voix zone
    """)

  /// See `feminine`.
  static let masculine = words(
    """
    accueil ami arrondissement atelier avenir bastion beau bon bureau café camp canton carrefour cégep
    centre cercle chantier cinéma club cœur collectif collège comité comptoir conseil consortium crédit
    défi département diocèse district domaine espace festival fonds forum foyer garage gouvernement
    grand groupe hameau haut havre hôpital impact incubateur institut jardin laboratoire lieu local
    lycée magasin marché ministère mouvement musée nouveau office orchestre organisme parc parlement
    patro pavillon pays petit phare pivot point pôle pont port poste premier projet quartier relais
    restaurant rucher réseau secours secrétariat secteur service studio syndicat théâtre tiers
    toit tremplin vieux village
    """)

  /// Acronyms by their first word: la MRC (municipalité), la MJC (maison), la CAE (coopérative).
  static let feminineAcronyms = words(
    """
    cae caf cci cdc cdec cdr cdrq cfdt cgt ciec cjm cjs cma cnesst coop cress csn csq cuma ddets drajes
    dreets ftq mdj mfr mjc mrc msa ong pme sa sadc sarl scic scop sem spl upa uqam uqar urscop
    """)

  /// See `feminineAcronyms`: le CJE (carrefour), l’OBNL (organisme), le CIUSSS (centre).
  static let masculineAcronyms = words(
    """
    bij ccas cégep chu cias cidff cisss ciusss cje clsc cnajep cpe cpie cqcm crij css epci esat fjt gie
    hlm obnl osbl petr pij pnr ptce rcjeq sij sivom sivu ymca
    """)

  /// Endings that show the gender (Grevisse, « Le bon usage », genre des noms): association, communauté,
  /// recyclerie; mouvement, regroupement.
  static let feminineEndings = [
    "tion", "sion", "auté", "alité", "erie", "ance", "ence", "ture", "thèque", "ivité",
  ]

  /// See `feminineEndings`.
  static let masculineEndings = ["ment", "isme", "oir", "eau", "age", "ier", "teur"]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
