import Foundation

/// Text in NFC, without invisible signs, every run of spaces and line breaks one space, none at the ends.
func foldedSpaces(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var pendingSpace = false
  for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars
  where !isInvisible(scalar) {
    if scalar.properties.isWhitespace {
      pendingSpace = !result.isEmpty
      continue
    }
    if pendingSpace { result.append(" ") }
    pendingSpace = false
    result.append(scalar)
  }
  return String(result)
}

/// Whether a sign shows nothing and joins nothing: what copying from the web leaves in a cell.
///
/// U+200C and U+200D shape Persian and Indic words and stay.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00AD: true  // soft hyphen
  case 0x200B, 0x2060, 0xFEFF: true  // spaces and joiners of no width
  case 0x200E, 0x200F, 0x061C: true  // marks of direction
  case 0x202A...0x202E, 0x2066...0x2069: true  // embeddings, overrides and isolates of direction
  default: false
  }
}
