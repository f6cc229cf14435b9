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
  case .sentence: name.prefix(1).uppercased() + name.dropFirst()
  case .title: hasOneCase(name) ? titleCased(name) : name
  }
}

private func hasOneCase(_ name: String) -> Bool {
  name == name.uppercased() || name == name.lowercased()
}

/// A capital after a space, a hyphen, and an apostrophe that follows one or two letters and precedes
/// several: D’Amours, N’Diaye, but Guivarc’h (OQLF; Foundation's own `capitalized` gives D’amours).
private func titleCased(_ name: String) -> String {
  var result = ""
  let letters = Array(name.lowercased())
  var start = 0
  for (index, letter) in letters.enumerated() {
    let isFirst = index == start
    result += isFirst ? letter.uppercased() : String(letter)
    if isWordBreak(letter) || isElision(at: index, from: start, in: letters) { start = index + 1 }
  }
  return result
}

private func isWordBreak(_ letter: Character) -> Bool {
  letter.isWhitespace || letter == "-" || letter == "\u{2010}" || letter == "\u{2011}"
}

private func isElision(at index: Int, from start: Int, in letters: [Character]) -> Bool {
  guard letters[index] == "'" || letters[index] == "’" || letters[index] == "ʼ" else {
    return false
  }
  let after = letters[(index + 1)...].prefix { $0.isLetter }
  return (1...2).contains(index - start) && after.count > 1
}
