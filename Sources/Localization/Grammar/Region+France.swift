extension Region {
  /// The regions and territories of today; « de » with or without article: INSEE, Code officiel géographique
  /// 2026, field TNCC (la Nouvelle-Aquitaine apart, whose own bodies go without).
  static let france =
    rows(.en, isBare: true, "la Bretagne, la Normandie, l’Occitanie, la Corse, l’Île-de-France")
    + rows(.en, isBare: true, "la Bourgogne-Franche-Comté, l’Auvergne-Rhône-Alpes")
    + rows(.en, isBare: true, "la Provence-Alpes-Côte d’Azur, la Nouvelle-Aquitaine")
    + rows(.en, "le Centre-Val de Loire, les Pays de la Loire")
    + rows(.dans, "les Hauts-de-France, le Grand Est")
    + rows(.en, "la Guadeloupe, la Martinique, la Guyane, la Nouvelle-Calédonie")
    + rows(.en, "la Polynésie française")
    + rows(.a, isBare: true, "Mayotte, Saint-Pierre-et-Miquelon, Wallis-et-Futuna")
    + officialRows(.a, "La Réunion")

  /// The regions before 2016 and the old provinces (usage; Girodet, « Pièges et difficultés »).
  static let formerFrance =
    rows(.en, isBare: true, "l’Alsace, l’Aquitaine, l’Auvergne, la Bourgogne, la Franche-Comté")
    + rows(.en, isBare: true, "la Champagne-Ardenne, la Lorraine, la Picardie, la Basse-Normandie")
    + rows(.en, isBare: true, "la Haute-Normandie, Rhône-Alpes, Poitou-Charentes, Midi-Pyrénées")
    + rows(.en, isBare: true, "Languedoc-Roussillon, la Provence, la Gascogne, la Champagne")
    + rows(.en, isBare: true, "la Cornouaille, l’Anjou, la Touraine, la Flandre, la Haute-Bretagne")
    + rows(.en, "le Limousin, le Berry, le Périgord, le Béarn, le Poitou")
    + rows(.dans, "le Nord-Pas-de-Calais, le Perche, le Trégor, le Goëlo, le Léon")

  /// The départements. « de »: INSEE, TNCC (de Maine-et-Loire, d’Ille-et-Vilaine, du Loir-et-Cher); where one
  /// is: Girodet and Larousse, « en ou dans devant les noms de départements »: « en » before a feminine noun of
  /// two syllables and before two rivers, « dans » and the article before the others.
  static let departements =
    rows(.en, "l’Ardèche, l’Ariège, l’Aveyron, la Charente, la Charente-Maritime, la Corrèze")
    + rows(.en, "la Côte-d’Or, la Dordogne, la Corse-du-Sud, la Haute-Corse, la Haute-Garonne")
    + rows(.en, "la Gironde, l’Isère, la Haute-Loire, la Loire-Atlantique, la Lozère, l’Essonne")
    + rows(.en, "la Haute-Marne, la Mayenne, la Moselle, la Haute-Saône, la Savoie")
    + rows(.en, "la Haute-Savoie, la Seine-Maritime, la Vendée, la Haute-Vienne")
    + rows(.en, "la Seine-Saint-Denis, le Loir-et-Cher, le Lot-et-Garonne, le Tarn-et-Garonne")
    + rows(.en, isBare: true, "Eure-et-Loir, Ille-et-Vilaine, Indre-et-Loire, Maine-et-Loire")
    + rows(.en, isBare: true, "Meurthe-et-Moselle, Saône-et-Loire, Seine-et-Marne")
    + rows(.dans, "l’Ain, l’Aisne, l’Allier, l’Aube, l’Aude, l’Eure, l’Hérault, l’Indre, l’Oise")
    + rows(.dans, "l’Orne, l’Yonne, le Calvados, le Cantal, le Cher, le Doubs, le Finistère")
    + rows(.dans, "le Gard, le Gers, le Jura, le Loiret, le Lot, le Morbihan, le Nord")
    + rows(.dans, "le Pas-de-Calais, le Puy-de-Dôme, le Bas-Rhin, le Haut-Rhin, le Rhône")
    + rows(.dans, "le Tarn, le Var, le Vaucluse, le Territoire de Belfort, le Val-de-Marne")
    + rows(.dans, "le Val-d’Oise, la Creuse, la Drôme, la Loire, la Manche, la Marne, la Meuse")
    + rows(.dans, "la Nièvre, la Sarthe, la Somme, la Vienne, les Alpes-de-Haute-Provence")
    + rows(.dans, "les Hautes-Alpes, les Alpes-Maritimes, les Ardennes, les Bouches-du-Rhône")
    + rows(.dans, "les Côtes-d’Armor, les Landes, les Pyrénées-Atlantiques, les Hautes-Pyrénées")
    + rows(.dans, "les Pyrénées-Orientales, les Yvelines, les Deux-Sèvres, les Vosges")
    + rows(.dans, "les Hauts-de-Seine, les Côtes-du-Nord")
}
