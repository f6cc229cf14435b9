extension Region {
  /// The administrative regions of Québec, then others in use. « en », « dans », « au », « sur »: OQLF 25372,
  /// « Les prépositions devant les noms de régions du Québec », the most usual form; articles after « de »:
  /// RLRQ, c. C-26, r. 177, and D-11, r. 1.
  static let quebec =
    rows(.en, "la Mauricie, l’Estrie, l’Outaouais, l’Abitibi-Témiscamingue, la Montérégie")
    + rows(.en, "la Gaspésie–Îles-de-la-Madeleine, la Chaudière-Appalaches, l’Abitibi")
    + rows(.en, "la Gaspésie, la Beauce, la Minganie")
    + rows(.dans, "le Bas-Saint-Laurent, la Capitale-Nationale, le Nord-du-Québec, Lanaudière")
    + rows(
      .dans, "les Laurentides, Charlevoix, les Cantons-de-l’Est, le Bas-du-Fleuve, Bellechasse")
    + rows(.dans, "Brome-Missisquoi, Vaudreuil-Soulanges, le Haut-Richelieu, la Matapédia")
    + rows(.a, "le Saguenay–Lac-Saint-Jean, le Centre-du-Québec, le Lac-Saint-Jean, le Nunavik")
    + rows(.a, "les Îles-de-la-Madeleine, le Témiscouata, le Témiscamingue, la Baie-James")
    + rows(.a, "l’Île d’Orléans, l’Île de Montréal, l’Île Jésus, le Pontiac, Eeyou Istchee")
    + rows(.a, "le Saguenay, le Kamouraska")
    + rows(.sur, "la Côte-Nord, la Basse-Côte-Nord, la Rive-Sud, la Rive-Nord")
    + municipalCounties

  /// Regional county municipalities whose article belongs to the name (Banque de noms de lieux: MRC de La
  /// Matapédia, de La Haute-Côte-Nord); those in « Le » and « Les » follow the rule.
  private static let municipalCounties =
    officialRows(.dans, "La Matapédia, La Haute-Yamaska, La Vallée-du-Richelieu, L’Érable, L’Islet")
    + officialRows(.dans, "La Nouvelle-Beauce, La Vallée-de-l’Or, La Vallée-de-la-Gatineau")
    + officialRows(.sur, "La Haute-Côte-Nord, La Côte-de-Beaupré, La Côte-de-Gaspé")
    + officialRows(.dans, "La Rivière-du-Nord, La Jacques-Cartier, La Haute-Gaspésie, La Matanie")
    + officialRows(.dans, "La Mitis") + officialRows(.a, "L’Île-d’Orléans")

  /// Provinces and territories (OQLF, « Prépositions devant les noms de provinces »; Termium, « Provinces et
  /// territoires »).
  static let canada =
    rows(.a, "le Québec, le Nouveau-Brunswick, le Manitoba, le Yukon, le Nunavut, le Labrador")
    + rows(.a, isBare: true, "Terre-Neuve, Terre-Neuve-et-Labrador")
    + rows(.a, "l’Île-du-Prince-Édouard")
    + rows(.en, "l’Ontario, la Nouvelle-Écosse, la Saskatchewan, l’Alberta, l’Acadie")
    + rows(.en, "la Colombie-Britannique") + rows(.dans, "les Territoires du Nord-Ouest")
}
