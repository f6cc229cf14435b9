extension NounPhrase {
  /// The region that the noun names, and its name without article. A town's name is the town's, unless the
  /// kind or an article says otherwise: de Québec, but du Québec, de la Mayenne.
  var region: (region: Region, name: String)? {
    guard kind == .toponym || kind == .region, let found = Region.named(text) else { return nil }
    let isTown = kind == .toponym && found.name == text && Region.isAlsoTown(text)
    return isTown ? nil : found
  }

  /// The article of a region that no table has, where its gender or number was given: le Kreiz, les Marches.
  var articleOfRegion: Article? {
    guard kind == .region, headArticle == nil else { return nil }
    if number == .plural { return .les }
    guard gender == .masculine else { return nil }
    return elides ? .elided : .le
  }
}
