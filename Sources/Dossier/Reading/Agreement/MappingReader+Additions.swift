import Problems
import YAMLSource

extension MappingReader {
  /// `ajouts`: articles of the file's own, each after or before another, else at the end.
  mutating func addArticles(to articles: inout [Article]) {
    var anchors: [String: String] = [:]
    for node in items("ajouts") {
      let (article, place) = section(node) { reader in
        (reader.ownArticle(), reader.anchor(articles))
      }
      guard !articles.contains(where: { foldedKey($0.key) == foldedKey(article.key) }) else {
        reportTwin(article.key, at: node.place)
        continue
      }
      switch place {
      case .end: articles.append(article)
      case .before(let index): articles.insert(article, at: index)
      case .after(let index):
        let anchor = articles[index].key
        let following = articles[(index + 1)...].prefix { anchors[$0.key] == anchor }
        articles.insert(article, at: following.endIndex)
        anchors[article.key] = anchor
      }
    }
  }

  private enum Anchor {
    case before(Int)
    case after(Int)
    case end
  }

  private mutating func anchor(_ articles: [Article]) -> Anchor {
    if let index = anchorIndex("après", articles) { return .after(index) }
    if node("après") == nil, let index = anchorIndex("avant", articles) { return .before(index) }
    return .end
  }

  private mutating func anchorIndex(_ key: String, _ articles: [Article]) -> Int? {
    guard let node = node(key), let typed = text(key) else { return nil }
    let index = articles.firstIndex { foldedKey($0.key) == foldedKey(typed) }
    if index == nil {
      reportUnknown(
        typed, among: articles.map(\.key), DossierProblem.unknownArticle, at: node.place)
    }
    return index
  }

  private mutating func ownArticle() -> Article {
    if node("titre") == nil { reportMissing("titre") }
    var article = Article(key: closedText("clé") ?? text("titre") ?? "")
    fill(&article)
    let isEmpty = (article.paragraphs ?? []).isEmpty && (article.items ?? []).isEmpty
    if isEmpty, article.clauses.isEmpty { reportMissing("texte") }
    return article
  }

  /// Tells that a reference leads nowhere, with the nearest key.
  mutating func reportUnknown(
    _ typed: String, among keys: [String], _ code: String, at place: Place
  ) {
    let arguments: [String: Problem.Value] = [
      "value": .text(typed), "known": .list(keys),
      "nearest": .text(nearestMatch(to: typed, among: keys, folding: foldedKey) ?? ""),
    ]
    report(Problem(code, at: place, arguments))
  }
}
