import Foundation

/// A key without case, accents and typographic signs: what two spellings of one key share.
///
/// œ and æ become oe and ae (Unicode's diacritic folding leaves them alone); `-`, `_`, apostrophes
/// and every kind of space become one blank.
public func foldedKey(_ key: String) -> String {
  let plain = key.precomposedStringWithCompatibilityMapping.lowercased()
    .folding(options: [.diacriticInsensitive], locale: Locale(identifier: "fr"))
    .replacingOccurrences(of: "œ", with: "oe").replacingOccurrences(of: "æ", with: "ae")
  let words = plain.split { "-_'’ʼ`´".contains($0) || $0.isWhitespace }
  return words.joined(separator: " ")
}
