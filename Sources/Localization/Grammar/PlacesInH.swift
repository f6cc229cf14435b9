/// Places that begin with h. Norms: in Québec « d’ » before a mute h, « de » before an aspirated one, which
/// most names that are not of French origin have (Commission de toponymie, « particules de ou d’ »); in France
/// the Code officiel géographique (INSEE 2026): TNCC 1 is « d’ », TNCC 0 is « de ».
enum PlacesInH {
  /// Whether « de » elides before such a name.
  static func elision(before name: String) -> Elision {
    let isMute = isMute(name)
    return Elision(
      elides: isMute ?? looksMute(name), isSure: isMute != nil && !hesitant.contains(name))
  }

  /// Whether the tables have the name with « d’ »; nil for a name that stands in none.
  static func isMute(_ name: String) -> Bool? {
    for (table, isMute) in [(mute, true), (aspirated, false)] where table.contains(name) {
      return isMute
    }
    let word = firstWord(of: foldedName(name))
    let isGermanic = germanicEndings.contains(where: word.hasSuffix)
    return isGermanic ? false : nil
  }

  /// Names that no table has: with a French ending, or in « Hé » and « Hy », the h is mute in four communes of
  /// five (INSEE); the others are more often foreign, Hartsville and Huntsville too.
  private static func looksMute(_ name: String) -> Bool {
    let word = firstWord(of: plainKey(name))
    return ["hé", "hy"].contains(where: word.hasPrefix)
      || (frenchEndings.contains(where: word.hasSuffix) && !word.hasSuffix("sville"))
  }

  private static let frenchEndings = [
    "court", "ville", "villers", "villiers", "ange", "gny", "ghen", "mont",
  ]

  /// Alsace and Moselle: the h is sounded (TNCC 0 but for a handful).
  private static let germanicEndings = [
    "heim", "willer", "wihr", "bach", "dorf", "thal", "burg", "bourg", "kirch", "hausen",
  ]

  private static let mute = WordTable([quebecMute, france, elsewhereMute])
  private static let aspirated = WordTable([
    common, quebecAspirated, franceAspirated, elsewhereAspirated,
  ])

  /// Common nouns with an aspirated h that places begin with (Académie, 9e éd.).
  private static let common = """
    haie haies halle halles hameau hameaux hangar hanse haras haut haute hauts hautes hauteur hauteurs
    havre hérons hêtre hêtres houille houillères houx huche huit
    """

  /// Québec, with « d’ » (Commission de toponymie: municipalité d’Hébertville; Henrysburg keeps the d’ of
  /// its official form; Banque de noms de lieux for the others).
  private static let quebecMute = """
    hébert hébertville henryville henrysburg hérouxville hochelaga huberdeau hémond
    """

  /// Québec, with « de » (Commission de toponymie: Hatley; Banque de noms de lieux: canton de Ham-Nord,
  /// municipalité de Havre-Saint-Pierre, de Honfleur in Bellechasse).
  private static let quebecAspirated = """
    ham ham-nord ham-sud hampden hampstead harricana harrington hartwell hatley havelock havre
    havre-aubert havre-aux-maisons havre-saint-pierre hemmingford hinchinbrooke hincks hope howick
    hudson hull hunterstown huntingdon hunter's-point hauterive
    """

  /// Countries and towns elsewhere with « d’ » (Académie: Haïti, Hiroshima; d’Halifax is official, Commission
  /// de toponymie).
  private static let elsewhereMute = """
    haïfa haïti halifax hawaï hébron helsinki hérat héraklion herzégovine hiroshima himalaya
    """

  /// Elsewhere with « de » (Commission de toponymie: Hambourg, Hanoï; Ontario: Hearst, Hawkesbury,
  /// Hamilton; Académie: la Hollande, la Hongrie, le Honduras).
  private static let elsewhereAspirated = """
    hainaut hambourg hamilton hamm hanoï hanovre harare harlem hartford hasselt havane hawkesbury
    hay-river hearst heidelberg herstal hildesheim hollande hollywood honduras hong-kong hongrie
    houston huy hyderabad
    """

  /// Both are printed by careful people: Hennebont (commune de Hennebont, canton d’Hennebont), Honfleur (INSEE
  /// « de », « d’ » also met), Hœdic and Houat (INSEE « de », but Île-d’Houat), Halifax, Haïti, Hawaï; the code
  /// has « d’ » and the commune signs « de » at Houilles, Harfleur, Hillion, Hayange; the reverse, or both, at
  /// Hédé-Bazouges, Hénon, Huelgoat, Hambye, Houlgate; two communes that differ share a name (INSEE):
  /// Hauterive, Hauteville, Haraucourt, Houssay.
  private static let hesitant: WordTable = """
    hennebont honfleur hœdic houat halifax haïti hawaï houilles harfleur hillion hayange
    hédé-bazouges hédé hénon huelgoat hambye houlgate hauterive hauteville haraucourt houssay
    """
}
