import Foundation

extension NounPhrase {
  /// Whether « de » and « que » lose their e before the noun: before a vowel or a mute h, but not before an
  /// aspirated h, a semi-consonant (ou, u, y and a vowel), a number, a lone initial, and the words that
  /// usage excepts (OQLF 21745, 21786, 23685; Commission de toponymie, « particules de ou d’ »).
  var elides: Bool {
    if kind == .number { return false }
    let word = firstWord(of: text)
    guard let first = withoutAccents(word).first, "aeiouyh".contains(first), !isInitial(text) else {
      return false
    }
    if let initialH { return initialH == .mute }
    if ElisionWords.never.contains(word) { return false }
    if ElisionWords.always.contains(where: { word.hasPrefix($0) }) { return true }
    if first == "h" { return hasMuteH(word, kind) }
    return !beginsWithGlide(Array(withoutAccents(word)))
  }
}

/// Lower case, up to the first space, hyphen or apostrophe.
private func firstWord(of name: String) -> String {
  String(name.lowercased().prefix { !" -–’'\u{A0}".contains($0) })
}

/// `A. Tremblay`, `H`: one capital alone; `à` and `À` are words.
private func isInitial(_ name: String) -> Bool {
  guard let first = name.first, first.isASCII, first.isUppercase else { return false }
  let next = name.dropFirst().first
  return next == nil || next == "." || next == " "
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
private func hasMuteH(_ word: String, _ kind: NounKind) -> Bool {
  switch kind {
  case .noun, .title, .organization, .month, .number:
    !ElisionWords.aspirated.contains(word)
      && !ElisionWords.aspiratedStems.contains { word.hasPrefix($0) }
  case .toponym, .toponymFromPerson, .region, .person, .surname:
    ElisionWords.muteNames.contains { word.hasPrefix($0) }
  }
}
