/// The name of a committee as a list holds it, with or without the word itself.
struct CommitteeName: Hashable, Sendable {
  /// What follows « comité »: `finances`, `des finances`, `Accueil`.
  let rest: String
  /// What it is looked up by: without preposition, lower case.
  let key: String

  /// Takes « Comité des finances », « comité finances » or « Finances » apart.
  init(_ typed: String) {
    let words = typed.split { $0 == " " || $0 == "\u{A0}" }
    let isNamed = words.first.map { Self.words.contains($0.lowercased()) } ?? false
    rest = (isNamed ? words.dropFirst() : words[...]).joined(separator: " ")
    key = Self.withoutPreposition(rest.lowercased())
  }

  private static let words: Set<String> = ["comité", "comite"]
  private static let prepositions = ["des ", "du ", "de la ", "de l’", "de l'", "de ", "d’", "d'"]

  private static func withoutPreposition(_ name: String) -> String {
    let preposition = prepositions.first { name.hasPrefix($0) } ?? ""
    return String(name.dropFirst(preposition.count))
  }
}
