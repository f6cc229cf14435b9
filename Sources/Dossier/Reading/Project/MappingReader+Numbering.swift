import Problems
import YAMLSource

extension MappingReader {
  /// `numérotation`: `non`, a pattern, or `{modèle: …, largeur: …, début: …}`.
  mutating func numbering() -> Numbering? {
    guard let node = node("numérotation") else { return .standard }
    if node.entries != nil { return section(node) { $0.numberingFields() } }
    switch passage("numérotation", default: .standard) {
    case .omitted: return nil
    case .standard: return .standard
    case .own(let typed): return Numbering(pattern: numberPattern(typed, at: node.place))
    }
  }

  private mutating func numberingFields() -> Numbering {
    var numbering = Numbering.standard
    if let node = node("modèle"), let typed = text("modèle") {
      numbering.pattern = numberPattern(typed, at: node.place)
    }
    numbering.width = number("largeur", in: 1...9) ?? numbering.width
    numbering.first = number("début", in: 0...999_999_999) ?? numbering.first
    return numbering
  }

  private mutating func numberPattern(_ typed: String, at place: Place) -> String {
    pattern(typed, of: "modèle", at: place, known: ["rang", "année"], wanted: "rang")
      ?? Numbering.standard.pattern
  }

  /// `fonctions`: a key each, with words or with `{f: …, m: …, x: …, graphies: […]}`.
  mutating func functions() -> [OwnFunction] {
    guard let node = node("fonctions") else { return [] }
    guard let entries = node.entries else {
      report(Problem(YAMLProblem.notAMapping, at: node.place))
      return []
    }
    return entries.compactMap { entry in
      if let words = entry.value.text {
        let forms = GenderedForms(feminine: words, masculine: words, neutral: words)
        return OwnFunction(key: entry.key, forms: forms)
      }
      return section(entry.value) { reader in
        let spellings = reader.texts("graphies")
        return reader.genderedForms().map {
          OwnFunction(key: entry.key, forms: $0, spellings: spellings)
        }
      }
    }
  }
}
