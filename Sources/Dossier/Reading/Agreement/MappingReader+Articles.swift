import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `articles` (changes to the standard ones) and `ajouts`, in the order they are printed.
  mutating func articles(_ kind: CommitteeKind, in locale: DocumentLocale) -> [Article] {
    let standing = StandardArticle.standing(kind, in: locale)
    let changed = section("articles") { reader in
      StandardArticle.allCases.map { reader.change(of: $0, standing, in: locale) }
    }
    var articles =
      changed?.compactMap { $0 } ?? standing.map { Article(key: $0.rawValue, standard: $0) }
    addArticles(to: &articles)
    return articles
  }

  /// Nil where an article is dropped, or does not stand in such an agreement.
  private mutating func change(
    of article: StandardArticle, _ standing: [StandardArticle], in locale: DocumentLocale
  ) -> Article? {
    let key = article.rawValue
    var changed = Article(key: key, standard: article)
    let usual = standing.contains(article) ? changed : nil
    guard let node = node(key) else { return usual }
    if node.entries != nil {
      section(node) { $0.fill(&changed) }
    } else if node.items != nil {
      changed.paragraphs = ownTexts(key)
    } else {
      switch passage(key, default: .standard) {
      case .omitted: return nil
      case .standard: break
      case .own: changed.paragraphs = ownTexts(key)
      }
    }
    return worded(changed, in: locale, at: node.place)
  }

  /// `exemplaires` has no words in France, where the conclusion counts the copies: it needs its own.
  private mutating func worded(
    _ article: Article, in locale: DocumentLocale, at place: Place
  ) -> Article {
    guard article.standard == .copies, locale == .france else { return article }
    var own = article
    own.standard = nil
    for (key, isMissing) in [("titre", own.title == nil), ("texte", own.paragraphs == nil)]
    where isMissing {
      report(Problem(DossierProblem.missingKey, at: place, ["key": .text(key)]))
    }
    return own
  }

  /// What an article's mapping says of its words.
  mutating func fill(_ article: inout Article) {
    article.title = ownText("titre")
    article.paragraphs = ownTexts("texte")
    article.items = ownTexts("alinéas")
    article.additions = ownTexts("complément") ?? []
    article.clauses = clauses()
  }

  /// `sous-articles`: each a text, or `{titre: …, texte: …, alinéas: …}`.
  mutating func clauses() -> [Clause] {
    items("sous-articles").map { node in
      if node.text != nil {
        return Clause(paragraphs: [ownText(node, of: "sous-articles")].compactMap { $0 })
      }
      return section(node) { reader in
        let clause = Clause(
          title: reader.ownText("titre"), paragraphs: reader.ownTexts("texte") ?? [],
          items: reader.ownTexts("alinéas") ?? [])
        if clause.paragraphs.isEmpty, clause.items.isEmpty { reader.reportMissing("texte") }
        return clause
      }
    }
  }
}
