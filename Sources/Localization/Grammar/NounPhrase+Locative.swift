extension NounPhrase {
  /// Where one is: `en Bretagne`, `au Québec`, `dans le Morbihan`, `sur la Côte-Nord`, `à Rennes`,
  /// `aux Escoumins`. Empty for nothing.
  var withEn: String {
    if text.isEmpty { return "" }
    if let given = forms.en { return given }
    if let (region, name) = region { return region.en(name) }
    return kind == .region ? inRegion : withA
  }

  /// A region that no table has: « en » before a feminine noun or a vowel, « dans » and the article before
  /// the others, « au », « aux » where the article was left out (OQLF 25372, general principles).
  private var inRegion: String {
    if let article = articleOfRegion { return article == .elided ? "en \(text)" : withA }
    guard let (article, rest) = headArticle else { return "en \(text)" }
    return article == .le || article == .les ? "dans \(article.head)\(rest)" : "en \(rest)"
  }
}
