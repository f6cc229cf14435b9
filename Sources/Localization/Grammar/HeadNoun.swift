/// The noun that a body's name begins with, whose gender the whole name has: Maison des jeunes (f).
struct HeadNoun: Hashable, Sendable {
  /// Its gender.
  let gender: NounGender
  /// One or several.
  let number: GrammaticalNumber

  /// The first noun of a name; nil where the tables do not have it.
  static func of(_ noun: NounPhrase) -> HeadNoun? {
    let name = noun.headArticle?.rest ?? noun.text
    let word = plainKey(String(name.prefix { !" -–’'\u{A0}".contains($0) }))
    if let known = known(word) { return HeadNoun(gender: known, number: .singular) }
    guard let last = word.last, "sx".contains(last) else { return nil }
    return known(String(word.dropLast())).map { HeadNoun(gender: $0, number: .plural) }
  }

  private static func known(_ word: String) -> NounGender? {
    if feminine.contains(word) { return .feminine }
    return masculine.contains(word) ? .masculine : nil
  }

  private static let feminine: Set<String> = [
    "association", "caisse", "coopérative", "fédération", "maison", "mission", "municipalité",
    "région", "ville", "commune", "communauté", "fondation", "mrc", "mjc", "cae",
  ]
  private static let masculine: Set<String> = [
    "carrefour", "centre", "comité", "conseil", "département", "fonds", "pôle", "réseau",
  ]
}
