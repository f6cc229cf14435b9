import Foundation

/// A header, a function or a gender without case, accents, brackets' content and signs: what two
/// spellings of one label share.
///
/// `Prénom *`, `PRENOM:` and `prénom` are one; `Heures formation (h)` is `heures formation`.
func foldedLabel(_ label: String) -> String {
  let plain = label.precomposedStringWithCompatibilityMapping.lowercased()
    .folding(options: [.diacriticInsensitive], locale: Locale(identifier: "fr"))
    .replacingOccurrences(of: "œ", with: "oe").replacingOccurrences(of: "æ", with: "ae")
  let words = withoutBrackets(plain).split { !$0.isLetter && !$0.isNumber }
  return words.joined(separator: " ")
}

private func withoutBrackets(_ text: String) -> String {
  var depth = 0
  return String(
    text.filter { character in
      if "([".contains(character) { depth += 1 }
      defer { if ")]".contains(character), depth > 0 { depth -= 1 } }
      return depth == 0
    })
}
