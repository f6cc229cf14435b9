/// A region whose forms usage fixes: neither its article nor its preposition shows in its name.
struct Region: Hashable, Sendable {
  /// The name without its article: `Côte-Nord`.
  let name: String
  /// The article that it takes in a sentence; nil for `Lanaudière`, `Laval`.
  let article: Article?
  /// With « de ».
  let de: String
  /// With « à ».
  let a: String
  /// Where one is.
  let en: String

  /// A region; `preposition` ends with a blank or an apostrophe (`en `, `sur la `, `dans l’`). « de » takes
  /// the article, unless `bare`: de Bretagne, d’Occitanie.
  init(_ name: String, _ article: Article?, _ preposition: String, bare: Bool = false) {
    self.name = name
    self.article = article
    let noun = NounPhrase(name, kind: .toponymFromPerson)
    let alone = noun.elides ? "d’\(name)" : "de \(name)"
    de = bare ? alone : article.map { $0.de + name } ?? alone
    a = (article?.a ?? "à ") + name
    en = preposition + name
  }
}
