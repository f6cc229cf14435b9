/// The definite article at the head of a noun.
enum Article: String, Hashable, Sendable, CaseIterable {
  /// Le Bic, le comité.
  case le
  /// La Tuque, la Ville.
  case la
  /// Les Escoumins, les Caisses.
  case les
  /// L’Assomption, l’Association.
  case elided = "l’"

  /// With « de »: du, de la, des, de l’.
  var de: String {
    switch self {
    case .le: "du "
    case .la: "de la "
    case .les: "des "
    case .elided: "de l’"
    }
  }

  /// With « à »: au, à la, aux, à l’.
  var a: String {
    switch self {
    case .le: "au "
    case .la: "à la "
    case .les: "aux "
    case .elided: "à l’"
    }
  }

  /// Before a noun: `le `, `l’`.
  var head: String { self == .elided ? rawValue : rawValue + " " }
}

extension NounPhrase {
  /// The article that the text begins with, and what follows it; nil for a name that begins otherwise
  /// (`Lesparre`, `La`).
  var headArticle: (article: Article, rest: String)? {
    for article in Article.allCases {
      let start = text.prefix(article.head.count)
      guard plainKey(String(start)) == article.head else { continue }
      let rest = String(text.dropFirst(article.head.count)).trimmingSpaces
      return rest.isEmpty ? nil : (article, rest)
    }
    return nil
  }
}
