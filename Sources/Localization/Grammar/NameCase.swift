/// How the case of a name is set.
enum NameCase: String, Sendable {
  /// Left as typed.
  case typed
  /// Jean-François D’Amours: only where all letters were large or all small.
  case title
  /// LÆTITIA: accents stay.
  case upper
  /// Entente de stage: the first letter only.
  case sentence
}

/// A name in a case. A name in mixed case is trusted: `MacDonald`, `de La Rochefoucauld`.
func recased(_ name: String, _ nameCase: NameCase) -> String {
  switch nameCase {
  case .typed: name
  case .upper: name.uppercased()
  case .sentence: sentenceCased(name)
  case .title: hasOneCase(name) ? titleCased(name) : name
  }
}

private func hasOneCase(_ name: String) -> Bool {
  name == name.uppercased() || name == name.lowercased()
}

/// A capital on the first letter, also behind an opening sign; none where a figure comes first.
private func sentenceCased(_ text: String) -> String {
  guard let first = text.firstIndex(where: { $0.isLetter || $0.isNumber }) else { return text }
  return text[..<first] + capital(text[first]) + text[text.index(after: first)...]
}

/// The letter as a word begins with it: ǆ gives ǅ, ß gives Ss.
func capital(_ letter: Character) -> String {
  var scalars = letter.unicodeScalars
  let first = scalars.removeFirst()
  return first.properties.titlecaseMapping + String(scalars)
}
