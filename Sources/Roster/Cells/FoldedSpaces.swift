import Foundation
internal import Localization

/// Text in NFC, without invisible signs, every run of spaces and line breaks one space, none at the ends.
func foldedSpaces(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var pendingSpace = false
  for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars
  where !scalar.isInvisible {
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
