/// Places that begin with y, u or ou and a vowel. In Québec the rule is « de » (Commission de toponymie,
/// « particules de ou d’ »: Yamachiche, Yamaska, Ouapitagone); in France the first letter counts as a vowel
/// (INSEE, Code officiel géographique 2026, field TNCC 1: Ouessant, Yerres).
enum GlidePlaces {
  /// French names with « d’ » (TNCC 1, and the usage of the communes); île d’Yeu.
  static let eliding: WordTable = """
    ouagne ouainville ouanne ouarville oueilloux ouerre ouessant ouézy ouides ouillon ouilly
    ouistreham yainville yaucourt yèbles yébleron yenne yermenonville yerres yerville yeu yèvre
    yèvres yonne
    """

  /// Names with « de »: Québec (Commission de toponymie) and foreign names (OQLF 21745).
  static let semiConsonant: WordTable = """
    ouapitagone ouareau ouasiemsca ouiatchouan ouje-bougoumou oujé-bougoumou uashat
    yamachiche yamaska
    ouagadougou oued oulan yalta yamoussoukro yangon yaoundé yémen yokohama york yorkshire
    yorkton yougoslavie yucatan yukon
    """

  /// The code has « d’ », the communes themselves write « de » (Ville de Yutz, commune de Youx).
  static let hesitant: WordTable = "yutz youx yolet yoncq yonval ueberstrass"
}
