import Foundation

/// A file name that every system takes, made of `text` and ending in `suffix` and `.pdf`.
///
/// Rules: Microsoft, “Naming Files, Paths, and Namespaces” (signs, device names, no dot or space last);
/// no dot first (hidden on Unix); no control or invisible sign; NFC, which Windows and Linux keep as it
/// is. At most 120 bytes: with the folders above it a path stays under Windows' 260 signs, and
/// encrypted home folders (eCryptfs) allow 143.
func safeFileName(_ text: String, suffix: String = "") -> String {
  let end = trimmed(plainSigns(suffix), leading: false) + ".pdf"
  let room = max(1, longestFileName - end.utf8.count)
  let stem = trimmed(cut(trimmed(plainSigns(text), leading: true), toBytes: room), leading: true)
  return notADevice(stem.isEmpty ? "document" : stem) + end
}

/// See `safeFileName`.
let longestFileName = 120

private let forbiddenSigns: Set<Character> = ["<", ">", ":", "\"", "/", "\\", "|", "?", "*"]

/// Names of Windows' devices, which no file may have before its first dot.
private let deviceNames: Set<String> = Set(
  ["con", "prn", "aux", "nul"]
    + ["com", "lpt"].flatMap { port in "123456789¹²³".map { "\(port)\($0)" } })

/// Forbidden signs become hyphens, every kind of space one blank; invisible signs fall away.
private func plainSigns(_ text: String) -> String {
  let signs = text.precomposedStringWithCanonicalMapping.map { sign -> String in
    if forbiddenSigns.contains(sign) { return "-" }
    if sign.isWhitespace { return " " }
    return String(String.UnicodeScalarView(sign.unicodeScalars.filter(isVisible)))
  }
  return signs.joined().split(separator: " ").joined(separator: " ")
}

/// Not a control, a direction mark, a joiner, a private or unassigned code.
private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    false
  default: true
  }
}

private func trimmed(_ text: String, leading: Bool) -> String {
  var rest = Substring(text)
  while let last = rest.last, last == "." || last == " " { rest.removeLast() }
  while leading, let first = rest.first, first == "." || first == " " { rest.removeFirst() }
  return String(rest)
}

/// The longest start of whole characters within so many bytes.
private func cut(_ text: String, toBytes limit: Int) -> String {
  var kept = ""
  for character in text {
    if kept.utf8.count + character.utf8.count > limit { break }
    kept.append(character)
  }
  return kept
}

private func notADevice(_ stem: String) -> String {
  let parts = stem.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  guard let first = parts.first,
    deviceNames.contains(first.lowercased().trimmingCharacters(in: .whitespaces))
  else { return stem }
  return ([first + "_"] + parts.dropFirst()).joined(separator: ".")
}
