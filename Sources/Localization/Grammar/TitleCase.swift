import Foundation

/// A name that was typed in one case, with a capital on each of its parts: after a space, a hyphen, a point
/// and an elision (OQLF, « majuscule aux noms de personnes »; Foundation's `capitalized` gives D’amours).
///
/// What one case cannot tell stays a guess: « DE KERANGAL » gives « De Kerangal », « MACDONALD »
/// « Macdonald ».
func titleCased(_ name: String) -> String {
  var result = ""
  var words: [String] = []
  for part in parts(of: name) {
    result += part.isWord ? word(part.text, after: words) : part.text
    if part.isWord { words.append(part.text.lowercased()) }
  }
  return result.precomposedStringWithCanonicalMapping
}

/// Words and what stands between them. An apostrophe belongs to the word.
private func parts(of name: String) -> [(text: String, isWord: Bool)] {
  var parts: [(text: String, isWord: Bool)] = []
  for sign in name {
    let isWord = !sign.isWhitespace && !"-‐‑.".contains(sign)
    if parts.last?.isWord == isWord {
      parts[parts.count - 1].text.append(sign)
    } else {
      parts.append((String(sign), isWord))
    }
  }
  return parts
}

private func word(_ typed: String, after words: [String]) -> String {
  let plain = typed.lowercased()
  if staysSmall(plain, after: words) { return plain }
  if !words.isEmpty, NameParts.numerals.contains(plain) { return plain.uppercased() }
  return elisionParts(of: Array(typed)).map(capitalized).joined()
}

/// « de » inside a full name (OQLF 21345: Jean de La Fontaine; « du » and « des » are disputed, and keep
/// their capital), and what follows « Van » or « Von » in one surname.
private func staysSmall(_ word: String, after words: [String]) -> Bool {
  if word == "de" { return !words.isEmpty }
  guard NameParts.germanicArticles.contains(word), let last = words.last else { return false }
  return last == "van" || last == "von"
}

/// `D’` and `Amours`: cut behind an apostrophe that follows one or two letters and precedes several. The
/// apostrophe of the Breton c’h elides nothing.
private func elisionParts(of letters: [Character]) -> [ArraySlice<Character>] {
  guard let sign = letters.firstIndex(where: { "'’ʼ".contains($0) }), (1...2).contains(sign),
    letters.count > sign + 2, letters[(sign + 1)...].prefix(2).allSatisfy(\.isLetter),
    !(letters[sign - 1].lowercased() == "c" && letters[sign + 1].lowercased() == "h")
  else { return [letters[...]] }
  return [letters[...sign], letters[(sign + 1)...]]
}

/// One capital, and a second one in `McDonald`.
private func capitalized(_ letters: ArraySlice<Character>) -> String {
  guard let first = letters.first else { return "" }
  let rest = letters.dropFirst()
  if first.lowercased() == "m", rest.first?.lowercased() == "c", rest.count > 2 {
    return "Mc" + capitalized(rest.dropFirst())
  }
  return capital(first) + rest.map(small).joined()
}

/// İ without its dot becomes i: the two-scalar form that Unicode gives is no letter of any name.
private func small(_ letter: Character) -> String {
  letter == "İ" ? "i" : letter.lowercased()
}

/// Parts of names that do not take one capital.
private enum NameParts {
  /// After a name: Jean-Paul II. VI, XI and XX are names of people too, and are left out.
  static let numerals: Set<String> = [
    "ii", "iii", "iv", "vii", "viii", "ix", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii",
    "xix", "xxi", "xxii", "xxiii",
  ]

  /// Van der, van den, von dem: small after a particle with a capital, as the Netherlands and
  /// Germany write them; Belgium has both.
  static let germanicArticles: Set<String> = ["de", "dem", "den", "der", "het", "ter", "zu"]
}
