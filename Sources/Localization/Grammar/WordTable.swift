import Foundation

/// A table of words as a reader sees it: one after the other, blanks between them.
struct WordTable: Sendable, ExpressibleByStringLiteral {
  private let words: Set<String>

  /// The words of a text.
  init(stringLiteral text: String) { self.init([text]) }

  /// The words of several texts.
  init(_ texts: [String]) {
    let typed = texts.flatMap { $0.split { $0.isWhitespace } }
    words = Set(typed.map { foldedName(String($0)) })
  }

  /// Whether a name stands in the table, whole or by its first word (`hérouville` for
  /// `Hérouville-Saint-Clair`); accents and case do not count, blanks are hyphens.
  func contains(_ name: String) -> Bool {
    let key = foldedName(name)
    return words.contains(key) || words.contains(firstWord(of: key))
  }
}

/// A name without case, accents and ligatures, its blanks and dashes as hyphens: `hoedic`, `cotes-d’armor`.
func foldedName(_ name: String) -> String {
  dashesAlike(withoutAccents(plainKey(name)))
}

/// Blanks and dashes as single hyphens.
func dashesAlike(_ name: String) -> String {
  name.split { " -–\u{A0}\u{202F}\u{2011}".contains($0) }.joined(separator: "-")
}

/// Letters without accents, ligatures undone.
func withoutAccents(_ word: String) -> String {
  word.replacing("œ", with: "oe").replacing("æ", with: "ae")
    .folding(options: .diacriticInsensitive, locale: Locale(identifier: "fr"))
}

/// Up to the first space, hyphen or apostrophe.
func firstWord(of name: String) -> String {
  String(name.prefix { !" -–’'\u{A0}\u{202F}\u{2011}".contains($0) })
}
