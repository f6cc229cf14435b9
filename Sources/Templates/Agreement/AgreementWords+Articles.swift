internal import Dossier
import Foundation
internal import Localization

extension AgreementWords {
  /// The title of an article: its own, or the catalogues'.
  mutating func title(of article: Article) -> MarkedText {
    if let own = article.title { return text(own) }
    guard let standard = article.standard else { return MarkedText() }
    return text(ArticleKey(headingOf: standard))
  }

  /// What an article says: each part its own where the file has words for it, else the catalogues'.
  mutating func body(of article: Article) -> ArticleText {
    var body = article.standard.map { standardText($0) } ?? ArticleText()
    if let own = article.paragraphs { (body.paragraphs, body.closing) = (texts(own), []) }
    if let own = article.items { body.items = texts(own) }
    body.items = lettered(body.items)
    body.closing += texts(article.additions)
    body.clauses = clauses(article.clauses)
    return body
  }

  /// What an annex of the file's own says.
  mutating func body(
    _ paragraphs: [OwnText], _ items: [OwnText], _ clauses: [Clause]
  ) -> ArticleText {
    ArticleText(
      paragraphs: texts(paragraphs), items: lettered(texts(items)), clauses: self.clauses(clauses))
  }

  private mutating func clauses(_ clauses: [Clause]) -> [ArticleText.Clause] {
    clauses.map { clause in
      ArticleText.Clause(
        title: clause.title.map { text($0) } ?? MarkedText(), paragraphs: texts(clause.paragraphs),
        items: lettered(texts(clause.items)))
    }
  }

  private mutating func texts(_ own: [OwnText]) -> [MarkedText] { own.map { text($0) } }

  /// Items with the sign at their end.
  private mutating func lettered(_ items: [MarkedText]) -> [MarkedText] {
    items.enumerated().map { index, item in
      text(
        AgreementKey.listItem,
        ["texte": .marked(item), "fin": .string(index + 1 == items.count ? "oui" : "")])
    }
  }

  /// « a) »: what an item of a list, from 1, is called.
  mutating func letter(_ rank: Int) -> MarkedText {
    text(AgreementKey.listRank, ["n": .number(Decimal(rank))])
  }
}

extension ArticleKey {
  /// The title of a standard article.
  fileprivate init(headingOf article: StandardArticle) {
    self =
      switch article {
      case .object: .objectHeading
      case .term: .termHeading
      case .mandate: .mandateHeading
      case .commitments: .commitmentsHeading
      case .carrier: .carrierHeading
      case .youth: .youthHeading
      case .budget: .budgetHeading
      case .meetings: .meetingsHeading
      case .publicity: .publicityHeading
      case .privacy: .privacyHeading
      case .review: .reviewHeading
      case .amendment: .amendmentHeading
      case .disputes: .disputesHeading
      case .law: .lawHeading
      case .copies: .copiesHeading
      }
  }
}
