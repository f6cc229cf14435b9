extension NounPhrase {
  /// The forms that usage fixes for a place; nil for another noun and for a place of which only the rule is
  /// known.
  var knownPlace: (de: String, a: String, en: String)? {
    guard kind == .toponym || kind == .region, let region = Region.named(text) else { return nil }
    if kind == .toponym, Self.towns.contains(plainKey(region.name)) { return nil }
    return (region.de, region.a, region.en)
  }

  /// Towns that bear the name of a region: the town is meant unless the kind says otherwise.
  private static let towns: Set<String> = ["québec"]
}
