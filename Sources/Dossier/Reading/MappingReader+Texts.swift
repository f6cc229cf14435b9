import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// A text of the file's own; `dossier.unknown-placeholder` for braces that refer to nothing.
  mutating func ownText(_ key: String) -> OwnText? {
    guard let node = node(key), text(key) != nil else { return nil }
    return ownText(node, of: key)
  }

  /// The texts of a list, or the one of a single value; nil where the key is absent.
  mutating func ownTexts(_ key: String) -> [OwnText]? {
    guard node(key) != nil else { return nil }
    return items(key).compactMap { ownText($0, of: key) }
  }

  /// `yaml.not-a-text` where it is none.
  mutating func ownText(_ node: YAMLNode, of key: String) -> OwnText? {
    guard let typed = node.text else {
      report(Problem(YAMLProblem.notAText, at: node.place, ["key": .text(key)]))
      return nil
    }
    let (text, unknown) = OwnText.reading(typed, at: node.place)
    let known = OwnText.references.map { "\($0.key):…" } + ["à compléter"]
    for name in unknown {
      let arguments: [String: Problem.Value] = [
        "key": .text(key), "placeholder": .text(name), "known": .list(known),
        "nearest": .text(nearestReference(to: name)),
      ]
      report(Problem(DossierProblem.unknownPlaceholder, at: node.place, arguments))
    }
    return text
  }

  /// `{budget}` and `{articles:budget}` both mean `{article:budget}`.
  private func nearestReference(to name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2 else { return "article:" + name.trimmed }
    let keys = OwnText.references.map(\.key)
    return nearestMatch(to: parts[0], among: keys, folding: foldedKey).map { "\($0):\(parts[1])" }
      ?? ""
  }

  /// A text for both variants, or `{fr-CA: …, fr-FR: …}`.
  mutating func variantText(_ key: String) -> VariantText? {
    node(key).flatMap { variantText($0, of: key) }
  }

  /// The paragraphs of a list, or the one of a single value; none where the key is absent.
  mutating func variantTexts(_ key: String) -> [VariantText] {
    items(key).compactMap { variantText($0, of: key) }
  }

  /// `yaml.not-a-text` for a list; `dossier.missing-key` where a variant has no words.
  mutating func variantText(_ node: YAMLNode, of key: String) -> VariantText? {
    if node.isToComplete { return .shared(.toComplete) }
    if let text = node.text { return .shared(.known(text)) }
    guard node.entries != nil else {
      report(Problem(YAMLProblem.notAText, at: node.place, ["key": .text(key)]))
      return nil
    }
    let (canada, france) = (DocumentLocale.canada.rawValue, DocumentLocale.france.rawValue)
    return section(node) { reader in
      .each(
        canada: reader.required(canada) { $0.text(canada) },
        france: reader.required(france) { $0.text(france) })
    }
  }
}
