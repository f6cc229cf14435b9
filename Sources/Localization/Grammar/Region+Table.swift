extension Region {
  /// The region of a name, and the name without its article, which must be the region's own (le Perche, but
  /// La Perche is a village); any case, dashes and hyphens alike.
  static func named(_ text: String) -> (region: Region, name: String)? {
    if let region = table[key(text)] { return (region, text) }
    guard let head = NounPhrase(text, kind: .region).headArticle,
      let region = table[key(head.rest)],
      region.article == head.article
    else { return nil }
    return (region, head.rest)
  }

  /// Accents count (the Beauce, but Beaucé), save on the first letter, a capital that is often typed without.
  private static func key(_ name: String) -> String {
    withoutAccents(plainKey(String(name.prefix(1))))
      + dashesAlike(plainKey(String(name.dropFirst())))
  }

  /// Whether a town bears the name too, so that the name alone leaves a doubt.
  static func isAlsoTown(_ name: String) -> Bool { towns.contains(foldedName(name)) }

  private static let table: [String: Region] = {
    let rows = quebec + canada + france + formerFrance + departements + countries
    return Dictionary(rows.map { (key($0.name), $0.region) }) { first, _ in first }
  }()

  /// Towns and boroughs with the name of a region (Banque de noms de lieux; INSEE).
  private static let towns: Set<String> = [
    "allier", "anjou", "aube", "correze", "creuse", "doubs", "indre", "kamouraska", "landes",
    "leon", "mayenne",
    "quebec", "saguenay", "vaucluse", "vienne",
  ]
}
