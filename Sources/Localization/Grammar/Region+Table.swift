extension Region {
  /// The region of a name, and the name without its article; any case, dashes and hyphens alike.
  static func named(_ text: String) -> (region: Region, name: String)? {
    if let region = table[foldedName(text)] { return (region, text) }
    guard let head = NounPhrase(text, kind: .region).headArticle,
      let region = table[foldedName(head.rest)]
    else { return nil }
    return (region, head.rest)
  }

  /// Whether a town bears the name too, so that the name alone leaves a doubt.
  static func isAlsoTown(_ name: String) -> Bool { towns.contains(foldedName(name)) }

  private static let table: [String: Region] = {
    let rows = quebec + canada + france + formerFrance + departements + countries
    return Dictionary(rows.map { (foldedName($0.name), $0.region) }) { first, _ in first }
  }()

  /// Towns and boroughs with the name of a region (Banque de noms de lieux; INSEE).
  private static let towns: Set<String> = [
    "allier", "anjou", "aube", "correze", "creuse", "doubs", "indre", "landes", "leon", "mayenne",
    "quebec", "vaucluse", "vienne",
  ]
}
