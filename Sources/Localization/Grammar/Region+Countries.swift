extension Region {
  /// Countries (OQLF, « Prépositions devant les noms de pays »; Commission d’enrichissement de la langue
  /// française, « Noms d’États », arrêté du 4 novembre 1993): « en » before a feminine noun or a vowel, « au »,
  /// « aux » before the others, « à » before an island without article.
  static let countries =
    rows(.en, isBare: true, "la France, la Belgique, la Suisse, l’Italie, l’Espagne, l’Allemagne")
    + rows(.en, isBare: true, "l’Algérie, la Tunisie, la Mauritanie, la Guinée, la Côte d’Ivoire")
    + rows(
      .en, isBare: true, "l’Angleterre, l’Écosse, l’Irlande, la Pologne, la Roumanie, la Grèce")
    + rows(
      .en, isBare: true, "l’Ukraine, la Turquie, la Russie, la Chine, la Colombie, l’Argentine")
    + rows(
      .en, isBare: true, "la Bolivie, la Syrie, l’Égypte, la Jordanie, la Wallonie, l’Éthiopie")
    + rows(.en, "l’Inde, l’Angola, l’Ouganda, l’Uruguay, l’Équateur, l’Afghanistan, l’Ouzbékistan")
    + rows(.en, "l’Iran, l’Irak, la République démocratique du Congo, la République centrafricaine")
    + rows(.a, "le Sénégal, le Cameroun, le Mali, le Burkina Faso, le Bénin, le Togo, le Niger")
    + rows(.a, "le Tchad, le Gabon, le Congo, le Rwanda, le Burundi, le Maroc, le Liban")
    + rows(.a, "le Luxembourg, le Portugal, le Royaume-Uni, le Vietnam, le Cambodge, le Japon")
    + rows(.a, "le Canada, le Brésil, le Mexique, le Chili, le Pérou, le Honduras, le Guatemala")
    + rows(.a, "le Nicaragua, le Yémen, le Népal, le Venezuela, le Paraguay, le Salvador")
    + rows(.a, "les États-Unis, les Pays-Bas, les Philippines, les Comores, les Antilles")
    + rows(.a, isBare: true, "Haïti, Madagascar, Cuba, Monaco, Chypre, Malte, Djibouti")
}
