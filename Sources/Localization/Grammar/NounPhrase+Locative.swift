extension NounPhrase {
  /// Where one is: `en Bretagne`, `au Québec`, `dans le Morbihan`, `sur la Côte-Nord`, `à Rennes`,
  /// `aux Escoumins`. Empty for nothing.
  var withEn: String {
    if text.isEmpty { return "" }
    if let given = forms.en { return given }
    if let known = knownPlace { return known.en }
    return kind == .region ? inRegion : withA
  }

  /// A region that no table has: « en » before a feminine noun or a vowel, « dans » with the article of
  /// another, « au » where the article was left out (OQLF 25372, general principles).
  private var inRegion: String {
    if let (article, rest) = headArticle { return article.dans + rest }
    if number == .plural { return "aux \(text)" }
    return gender == .masculine && !elides ? "au \(text)" : "en \(text)"
  }
}
