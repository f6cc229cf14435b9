extension SignText {
  /// No break after a title before a name, an initial before a surname, an abbreviation before its number
  /// (btb, « L’espace insécable »).
  func abbreviationBlank(_ gap: Gap) -> Blank? {
    guard gap.isTyped, kind(gap.left).isAny(of: [.letter, .point, .amount, .other]) else {
      return nil
    }
    if isDigit(gap.right) { return isNumbered(gap) ? .noBreak : nil }
    guard kind(gap.right).isAny(of: .capital) else { return nil }
    let word = abbreviation(before: gap.left + 1)
    let isTitle =
      isWord(word, of: SignText.titles)
      || isWord(word, of: SignText.registers) && scalar(gap.right) == "W"
    return isTitle || isInitial(word) && !startsSentence(gap.right) ? .noBreak : nil
  }

  /// Titles before a name (Guide du rédacteur 1.1.3). Not « Mes », which is a possessive far more often.
  private static let titles = WordList(
    "M. MM. Mme Mmes Mlle Mlles Dr Drs Dre Dres Me Pr Pre Mgr")

  /// The register whose numbers begin with W (Répertoire national des associations).
  private static let registers = WordList("RNA")

  /// Abbreviations and words before a number (OQLF, BDL 1023; Guide du rédacteur 1.1.3).
  private static let numbered = WordList(
    "no No n° N° nº Nº nᵒ № art. chap. ch. fig. p. pp. par. t. vol. app. bur. poste § SIREN SIRET "
      + "NEQ RNA")

  /// « nos 13 » is numéros or the possessive; only raised letters tell.
  private func isNumbered(_ gap: Gap) -> Bool {
    let word = abbreviation(before: gap.left + 1)
    if isWord(word, of: SignText.numbered) { return true }
    return (has("nos", at: word.lowerBound) || has("Nos", at: word.lowerBound)) && word.count == 3
      && isRaised(gap.left)
  }

  /// The word before `end`, with points, hyphens and signs that abbreviations have; empty where it is part
  /// of a longer one.
  private func abbreviation(before end: Int) -> Range<Int> {
    var start = end
    while end - start < 7, isAbbreviationPart(start - 1) { start -= 1 }
    return isAbbreviationPart(start - 1) || isWordPart(start - 1) ? end..<end : start..<end
  }

  private func isAbbreviationPart(_ index: Int) -> Bool {
    let kind = kind(index)
    if kind.isAny(of: .fixed) { return false }
    return kind.isAny(of: [.letter, .point])
      || ["°", "§", "№", "-"].contains(scalar(index))
  }

  /// `J.`, `J.P.`, `J.-P.`
  private func isInitial(_ word: Range<Int>) -> Bool {
    let start = word.lowerBound
    guard kind(start).isAny(of: .capital), kind(start + 1) == .point else { return false }
    if word.count == 2 { return true }
    let second = scalar(start + 2) == "-" ? start + 3 : start + 2
    return kind(second).isAny(of: .capital) && kind(second + 1) == .point
      && word.upperBound == second + 2
  }

  /// Whether a word stands there that begins sentences, « la vitamine C. Les jeunes », and not a surname,
  /// « C. Le Gall ».
  private func startsSentence(_ index: Int) -> Bool {
    let word = letters(from: index)
    return isWord(word, of: SignText.sentenceStarts)
      && !kind(after(word.upperBound)).isAny(of: .capital)
  }

  private static let sentenceStarts = WordList(
    "Le La Les L Un Une Des Du De D Ce Cet Cette Ces C Il Elle On Nous Vous Ils Elles Je J Tu En Et Mais "
      + "Ou Or Donc À Au Aux Par Pour Sur Dans Avec Sans Qui Que Si Son Sa Ses Leur Leurs Notre Nos "
      + "Votre Vos Mon Ma Mes Tous Toutes Chaque")
}
