import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `non`, `oui`, or words of the project's own; `standard` where the key is absent.
  mutating func passage(_ key: String, default standard: Passage) -> Passage {
    guard let text = text(key) else { return standard }
    switch foldedKey(text) {
    case "non", "no", "false", "faux": return .omitted
    case "oui", "yes", "true", "vrai": return .standard
    default: return .own(text)
    }
  }

  /// `f`, `m` or `x`, each with its word.
  mutating func gender(_ key: String) -> Gender? {
    choice(
      key,
      [
        ("f", .feminine), ("m", .masculine), ("x", .unstated), ("féminin", .feminine),
        ("masculin", .masculine), ("neutre", .unstated),
      ])
  }

  /// The forms `f`, `m` and `x` of this mapping, all three wanted.
  mutating func genderedForms() -> GenderedForms? {
    let (feminine, masculine) = (requiredText("f"), requiredText("m"))
    guard let neutral = requiredText("x"), let feminine, let masculine else { return nil }
    return GenderedForms(feminine: feminine, masculine: masculine, neutral: neutral)
  }

  /// A pattern that must hold some of `known` placeholders and no others; accents are put right.
  ///
  /// `dossier.missing-placeholder`, `dossier.unknown-placeholder`; nil after either.
  mutating func pattern(
    _ typed: String, of key: String, at place: Place, known: [String], wanted: String
  ) -> String? {
    var pattern = typed
    var found: [String] = []
    for name in placeholders(in: typed) {
      guard let match = known.first(where: { foldedKey($0) == foldedKey(name) }) else {
        reportUnknown(name, of: key, at: place, known: known)
        return nil
      }
      pattern = pattern.replacing("{\(name)}", with: "{\(match)}")
      found.append(match)
    }
    guard !found.contains(wanted) else { return pattern }
    let arguments: [String: Problem.Value] = ["key": .text(key), "placeholder": .text(wanted)]
    report(Problem(DossierProblem.missingPlaceholder, at: place, arguments))
    return nil
  }

  private mutating func reportUnknown(
    _ name: String, of key: String, at place: Place, known: [String]
  ) {
    let nearest = nearestMatch(to: name, among: known, folding: foldedKey) ?? ""
    let arguments: [String: Problem.Value] = [
      "key": .text(key), "placeholder": .text(name), "known": .list(known),
      "nearest": .text(nearest),
    ]
    report(Problem(DossierProblem.unknownPlaceholder, at: place, arguments))
  }

  /// What stands between braces.
  private func placeholders(in pattern: String) -> [String] {
    pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }
  }
}
