/// An article of an agreement; its number is its place in `Agreement.articles`, from 1.
public struct Article: Hashable, Sendable {
  /// What references call it: the key of a standard article, or the own article's. Unique.
  public var key: String
  /// Whose words it has where the file gives none; nil for an article of the file's own.
  public var standard: StandardArticle?
  /// `titre`: nil only for a standard article that keeps its own.
  public var title: OwnText?
  /// `texte`: paragraphs instead of the standard ones; nil where those stay.
  public var paragraphs: [OwnText]?
  /// `alinéas`: lettered items instead of the standard ones; nil where those stay.
  public var items: [OwnText]?
  /// `complément`: paragraphs after the standard text.
  public var additions: [OwnText]
  /// `sous-articles`: 3.1, 3.2…
  public var clauses: [Clause]

  /// Makes an article.
  public init(
    key: String, standard: StandardArticle? = nil, title: OwnText? = nil,
    paragraphs: [OwnText]? = nil, items: [OwnText]? = nil, additions: [OwnText] = [],
    clauses: [Clause] = []
  ) {
    self.key = key
    self.standard = standard
    self.title = title
    self.paragraphs = paragraphs
    self.items = items
    self.additions = additions
    self.clauses = clauses
  }

  /// Whether the standard words stand in it unchanged, so that what they name must be known.
  public var keepsStandardText: Bool { standard != nil && paragraphs == nil }
}
