import Foundation

/// A key without case, accents and typographic signs: what two spellings of one key share.
///
/// Compatibility decomposition without its combining marks (Unicode Standard Annex 15), lower case;
/// œ and æ become oe and ae; `-`, `_`, apostrophes and every kind of space become one blank.
public func foldedKey(_ key: String) -> String {
  let plain = key.utf8.allSatisfy { $0 < 0x80 } ? key : key.decomposedStringWithCompatibilityMapping
  var folded = String.UnicodeScalarView()
  for scalar in plain.unicodeScalars where !isMark(scalar) {
    if isSeparator(scalar) {
      if let last = folded.last, last != " " { folded.append(" ") }
    } else {
      folded.append(contentsOf: lowered(scalar))
    }
  }
  if folded.last == " " { folded.removeLast() }
  return String(folded)
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
}

private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "-", "_", "'", "’", "ʼ", "`", "´": true
  default: scalar.properties.isWhitespace
  }
}

private func lowered(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
  switch scalar {
  case "œ", "Œ": "oe".unicodeScalars
  case "æ", "Æ": "ae".unicodeScalars
  default: scalar.properties.lowercaseMapping.unicodeScalars
  }
}
