/// The name of a committee as it is merged into « comité … »: as typed, without that word.
///
/// « Comité des finances » is `des finances`, « finances » stays; empty where nothing is left.
func committeeName(_ text: String) -> String {
  let words = foldedSpaces(text).split(separator: " ")
  guard let first = words.first, committeeWords.contains(foldedLabel(String(first))) else {
    return words.joined(separator: " ")
  }
  return words.dropFirst().joined(separator: " ")
}

/// What two ways of naming one committee share: « des finances » and « Finances ».
func committeeIdentity(_ name: String) -> String {
  let words = foldedLabel(name).split(separator: " ")
  return words.drop { committeeArticles.contains($0) }.joined(separator: " ")
}

/// Where the word « comité » stands in a piece; nil where it does not.
func committeeWordIndex(in words: [Substring]) -> Int? {
  words.firstIndex { committeeWords.contains(foldedLabel(String($0))) }
}

/// Folded: « comité », « Comités », « cté ».
private let committeeWords: Set<String> = ["comite", "comites", "cte"]

/// Folded.
private let committeeArticles: Set<Substring> = ["du", "de", "des", "d", "la", "le", "les", "l"]
