import Problems
import YAMLSource

extension MappingReader {
  /// The annexes of what the file has, then its own under `annexes`: each a title, or
  /// `{clé: …, titre: …, texte: …, alinéas: …, sous-articles: …}`.
  mutating func annexes(after standard: [Annex]) -> [Annex] {
    var annexes = standard
    for node in rows("annexes") {
      guard let annex = annex(node) else { continue }
      if annexes.contains(where: { foldedKey($0.key) == foldedKey(annex.key) }) {
        reportTwin(annex.key, at: node.place)
      } else {
        annexes.append(annex)
      }
    }
    return annexes
  }

  private mutating func annex(_ node: YAMLNode) -> Annex? {
    if let title = node.text {
      return ownText(node, of: "annexes").map { text in
        Annex(
          key: title, content: .own(title: text, paragraphs: [], items: [], clauses: []))
      }
    }
    return section(node) { reader in
      if reader.node("titre") == nil { reader.reportMissing("titre") }
      let key = reader.closedText("clé") ?? reader.text("titre") ?? ""
      let (paragraphs, items) = (reader.ownTexts("texte") ?? [], reader.ownTexts("alinéas") ?? [])
      let clauses = reader.clauses()
      return reader.ownText("titre").map { title in
        Annex(
          key: key,
          content: .own(title: title, paragraphs: paragraphs, items: items, clauses: clauses))
      }
    }
  }

  /// `préambule`: keys of the standard recitals and own ones; `non` for none. One word that is nearly a key
  /// is a slip.
  mutating func recitals() -> [Recital] {
    guard let node = node("préambule") else {
      return Recital.Standard.allCases.map(Recital.standard)
    }
    if node.items == nil, case .omitted = passage("préambule", default: .standard) { return [] }
    return items("préambule").compactMap { recital($0) }
  }

  private mutating func recital(_ node: YAMLNode) -> Recital? {
    let keys = Recital.Standard.allCases
    let folded = node.text.map(foldedKey) ?? ""
    if let known = keys.first(where: { foldedKey($0.rawValue) == folded }) {
      return .standard(known)
    }
    if let typed = node.text, !folded.contains(" ") {
      let names = keys.map(\.rawValue)
      let arguments: [String: Problem.Value] = [
        "key": .text("préambule"), "value": .text(typed), "choices": .list(names),
        "nearest": .text(nearestMatch(to: typed, among: names, folding: foldedKey) ?? ""),
      ]
      report(Problem(YAMLProblem.unknownValue, at: node.place, arguments))
    }
    return ownText(node, of: "préambule").map(Recital.own)
  }
}
