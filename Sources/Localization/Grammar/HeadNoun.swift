/// The noun that a body's name begins with, whose gender the whole name has: Maison des jeunes (f). « La
/// raison sociale s’accorde avec son générique » (OQLF, BDL 3393); an acronym with the first word that it
/// stands for (OQLF, BDL 1136).
struct HeadNoun: Hashable, Sendable {
  /// Its gender.
  let gender: NounGender
  /// One or several.
  let number: GrammaticalNumber

  /// The first noun of a name; nil where neither the tables nor its ending tell.
  static func of(_ noun: NounPhrase) -> HeadNoun? {
    let name = noun.headArticle?.rest ?? noun.text
    let typed = firstWord(of: name)
    let isAcronym = typed.count > 1 && typed == typed.uppercased()
    let word = plainKey(typed)
    if isAcronym, let known = gender(ofAcronym: word) {
      return HeadNoun(gender: known, number: .singular)
    }
    if let known = gender(of: word) { return HeadNoun(gender: known, number: .singular) }
    guard let singular = singular(of: word), let known = gender(of: singular) else { return nil }
    return HeadNoun(gender: known, number: .plural)
  }

  private static func gender(ofAcronym word: String) -> NounGender? {
    if feminineAcronyms.contains(word) { return .feminine }
    return masculineAcronyms.contains(word) ? .masculine : nil
  }

  private static func gender(of word: String) -> NounGender? {
    if feminine.contains(word) { return .feminine }
    if masculine.contains(word) { return .masculine }
    if feminineEndings.contains(where: word.hasSuffix) { return .feminine }
    return masculineEndings.contains(where: word.hasSuffix) ? .masculine : nil
  }

  /// Caisses, réseaux, hôpitaux; nil for a word that shows no plural.
  private static func singular(of word: String) -> String? {
    if word.hasSuffix("aux"), !word.hasSuffix("eaux") { return word.dropLast(3) + "al" }
    guard let last = word.last, last == "s" || last == "x" else { return nil }
    return String(word.dropLast())
  }
}
