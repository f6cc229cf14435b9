import Foundation

/// Whether « de » loses its e before a name or word: before a vowel or a mute h, but not before an
/// aspirated h, a semi-consonant (ou, u, y and a vowel), a number, a lone initial, and the words that
/// usage excepts (OQLF 21745, 21786, 23685; Commission de toponymie, « particules de ou d’ »).
func elides(before name: String, _ kind: ComplementKind) -> Bool {
  if kind == .number { return false }
  let word = firstWord(of: name)
  guard let first = word.first, first.isLetter, !isInitial(name) else { return false }
  if ElisionWords.never.contains(word) { return false }
  if ElisionWords.always.contains(where: { word.hasPrefix($0) }) { return true }
  let letters = Array(withoutAccents(word))
  if letters[0] == "h" { return hasMuteH(word, kind) }
  return isVowel(letters[0]) && !beginsWithGlide(letters)
}

/// Lower case, up to the first space, hyphen or apostrophe.
private func firstWord(of name: String) -> String {
  String(name.lowercased().prefix { !" -–’'\u{A0}".contains($0) })
}

/// `A. Tremblay`, `H`: one capital alone.
private func isInitial(_ name: String) -> Bool {
  let signs = name.prefix(2)
  return signs.count == 1 || signs.last == "." || signs.last == " "
}

private func withoutAccents(_ word: String) -> String {
  word.replacing("œ", with: "oe").replacing("æ", with: "ae")
    .folding(options: .diacriticInsensitive, locale: Locale(identifier: "fr"))
}

private func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }

/// y, u or ou before a vowel: Yamaska, Uashat, Ouiatchouan.
private func beginsWithGlide(_ letters: [Character]) -> Bool {
  let next = letters.starts(with: "ou") ? 2 : 1
  guard letters.count > next, letters[0] == "y" || letters[0] == "u" || next == 2 else {
    return false
  }
  return isVowel(letters[next])
}

/// The h of a common noun is mute unless listed; that of a place or a person is aspirated unless listed,
/// for most such names are not of French origin (Commission de toponymie).
private func hasMuteH(_ word: String, _ kind: ComplementKind) -> Bool {
  switch kind {
  case .noun, .title, .month, .number:
    !ElisionWords.aspirated.contains(word)
      && !ElisionWords.aspiratedStems.contains { word.hasPrefix($0) }
  case .toponym, .toponymFromPerson, .person, .surname:
    ElisionWords.muteNames.contains { word.hasPrefix($0) }
  }
}
