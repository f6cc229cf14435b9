/// A region, province, département or country whose article and preposition usage fixes.
struct Region: Hashable, Sendable {
  /// What says that one is there.
  enum Preposition: String, Hashable, Sendable {
    /// en Bretagne: the article falls.
    case en
    /// dans le Morbihan, dans Lanaudière
    case dans
    /// au Québec, à La Réunion
    case a = "à"
    /// sur la Côte-Nord
    case sur
  }

  /// The article that it takes in a sentence; nil for `Lanaudière`, `Laval`.
  let article: Article?
  /// What says that one is there.
  let preposition: Preposition
  /// Whether « de » goes without the article: de Bretagne, d’Occitanie.
  let isBare: Bool

  /// Rows of a table by their names without article. `names`: `la Mauricie, l’Estrie, Laval`.
  static func rows(
    _ preposition: Preposition, isBare: Bool = false, _ names: String
  ) -> [(name: String, region: Region)] {
    names.split(separator: ",").map { name in
      let noun = NounPhrase(String(name), kind: .region)
      let head = noun.headArticle
      let region = Region(
        article: head?.article, preposition: preposition, isBare: isBare || head == nil)
      return (head?.rest ?? noun.text, region)
    }
  }

  /// Rows of names whose article is part of them and keeps its capital: `La Matapédia, La Réunion`.
  static func officialRows(
    _ preposition: Preposition, _ names: String
  ) -> [(name: String, region: Region)] {
    names.split(separator: ",").map { name in
      (
        String(name).trimmingSpaces,
        Region(article: nil, preposition: preposition, isBare: true)
      )
    }
  }

  /// « de » with a name of it: du Morbihan, de Bretagne.
  func de(_ name: String) -> String {
    guard isBare || article == nil else { return (article?.de ?? "") + name }
    return NounPhrase(name, kind: .toponymFromPerson).withDe
  }

  /// « à » with a name of it: au Morbihan, à la Bretagne.
  func a(_ name: String) -> String { (article?.a ?? "à ") + name }

  /// Where one is.
  func en(_ name: String) -> String {
    switch preposition {
    case .en: "en \(name)"
    case .a: a(name)
    case .dans, .sur: "\(preposition.rawValue) \(article?.head ?? "")\(name)"
    }
  }
}
