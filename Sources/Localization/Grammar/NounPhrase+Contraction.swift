extension NounPhrase {
  /// « de » with the noun: `d’Alma`, `du Bic`, `des Escoumins`, `de La Tuque`. Empty for nothing.
  var withDe: String {
    if text.isEmpty { return "" }
    if let given = forms.de { return given }
    if let (region, name) = region { return region.de(name) }
    if let article = articleOfRegion { return article.de + text }
    if let (article, rest) = contractedArticle { return article.de + rest }
    return elides ? "d\(Signs.apostrophe)\(text)" : "de \(text)"
  }

  /// « à » with the noun: `à Alma`, `au Bic`, `aux Escoumins`. Empty for nothing.
  var withA: String {
    if text.isEmpty { return "" }
    if let given = forms.a { return given }
    if let (region, name) = region { return region.a(name) }
    if let article = articleOfRegion { return article.a + text }
    if let (article, rest) = contractedArticle { return article.a + rest }
    return "à \(text)"
  }

  /// « que » with the noun: `qu’un comité`, `que la Ville`. Empty for nothing.
  var withQue: String { text.isEmpty ? "" : conjunction + text }

  /// `que ` or `qu’`, as the noun asks.
  var conjunction: String { elides ? "qu\(Signs.apostrophe)" : "que " }

  /// « le » or « les » at the head of a noun whose article contracts (Juriling 142; OQLF 21737).
  private var contractedArticle: (article: Article, rest: String)? {
    guard kind.contracts, !PersonToponyms.table.contains(text), let head = headArticle else {
      return nil
    }
    return head.article == .le || head.article == .les ? head : nil
  }
}

/// A name as the exception tables spell it: lower case, U+2019.
func plainKey(_ name: String) -> String {
  name.lowercased().replacing("'", with: Signs.apostrophe)
}
