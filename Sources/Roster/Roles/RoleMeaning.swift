import Localization

/// What one spelling of a function means: its key, and the gender that its form shows.
struct RoleMeaning: Hashable, Sendable {
  /// The spelling without case, accents and signs.
  let folded: String
  /// The spelling as the lexicon writes it.
  let spelling: String
  /// The function's key.
  let key: String
  /// Feminine or masculine where the form shows it; nil for epicene and neutral forms.
  let gender: Gender?

  /// Endings of a masculine form and of its feminine, longest first.
  ///
  /// Source: Office québécois de la langue française, « Féminisation des appellations de personnes »,
  /// the regular endings.
  private static let endings: [(masculine: String, feminine: String)] = [
    ("teur", "trice"), ("teur", "teuse"), ("eur", "euse"), ("ier", "iere"), ("ien", "ienne"),
    ("if", "ive"), ("eux", "euse"), ("", "e"),
  ]

  /// Every spelling of an entry; a form counts as feminine or masculine only where the entry has its
  /// counterpart too, so that « secrétaire » and « présidence » have no gender.
  static func all(of entry: RoleLexicon.Entry) -> [RoleMeaning] {
    let spellings = [entry.key] + entry.spellings
    let folded = spellings.map(foldedLabel)
    return zip(spellings, folded).map { spelling, form in
      RoleMeaning(
        folded: form, spelling: spelling, key: entry.key,
        gender: gender(of: form, among: Set(folded)))
    }
  }

  private static func gender(of form: String, among forms: Set<String>) -> Gender? {
    for (masculine, feminine) in endings {
      if let stem = dropping(masculine, from: form), forms.contains(stem + feminine) {
        return .masculine
      }
      if let stem = dropping(feminine, from: form), forms.contains(stem + masculine) {
        return .feminine
      }
    }
    return nil
  }

  /// The first word carries the gender: « président du conseil », « présidente du conseil ».
  private static func dropping(_ ending: String, from form: String) -> String? {
    form.hasSuffix(ending) ? String(form.dropLast(ending.count)) : nil
  }
}
