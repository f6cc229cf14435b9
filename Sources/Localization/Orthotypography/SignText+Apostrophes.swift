extension SignText {
  /// Typed apostrophes become U+2019. U+02BC and U+02BB, letters in Breton and Hawaiian names, stay, and
  /// so does the sign of feet and minutes after a figure.
  mutating func setApostrophes() {
    guard found.isAny(of: .typedApostrophe) else { return }
    var index = 0
    while index < count {
      if kind(index) == .apostrophe { setApostrophe(at: index) }
      if kind(index) == [.apostrophe, .fixed] { setNameApostrophe(at: index) }
      index += 1
    }
  }

  private mutating func setApostrophe(at index: Int) {
    if isDoubledElision(index) { remove(index + 1..<index + 2) }
    if isLetter(index - 1), isLetter(index + 1) {
      if isSure(index) { replace(index, with: "’", .apostrophe) }
    } else if touchesApostrophe(index) {
      return
    } else if !isWordPart(index - 1), isWordPart(index + 1) {
      setLeadingApostrophe(at: index)
    } else if scalar(index) == "'", isLetter(index - 1) {
      replace(index, with: "’", .apostrophe)
    }
  }

  /// `l''école`
  private func isDoubledElision(_ index: Int) -> Bool {
    scalar(index) == "'" && scalar(index + 1) == "'" && kind(index + 1) == .apostrophe
      && !letters(from: index + 2).isEmpty && isElided(before: index)
  }

  /// ‘ and ′ may be a letter of another language (Hawai‘i, Tret′iakov): an apostrophe only after a word
  /// that elides.
  private func isSure(_ index: Int) -> Bool {
    switch scalar(index) {
    case "‘", "′": isElided(before: index)
    default: true
    }
  }

  /// `'tit`, `'98`, or the first of two single quotation marks.
  private mutating func setLeadingApostrophe(at index: Int) {
    guard scalar(index) == "'" || scalar(index) == "‘" else { return }
    if let closing = closingQuote(after: index) {
      replace(index, with: "‘", .openingInner)
      replace(closing, with: "’", .closingInner)
    } else if scalar(index) == "'" || isShortYear(index + 1) {
      replace(index, with: "’", .apostrophe)
    }
  }

  /// `98` of ’98; no number that is bound to a unit.
  private func isShortYear(_ index: Int) -> Bool {
    let next = kind(index + 2)
    return isDigit(index) && isDigit(index + 1)
      && (next == .blank && !isNoBreak(index + 2)
        || next.isAny(of: [.lineEnd, .comma, .point, .tall, .closing]))
  }

  /// The closing single quotation mark: after a word that does not elide, before none, with no other
  /// opening between; « rock 'n' roll » has none.
  private func closingQuote(after index: Int) -> Int? {
    for i in index + 1..<count {
      if kind(i) == .lineEnd { return nil }
      guard kind(i) == .apostrophe, scalar(i) == "'" || scalar(i) == "’" else { continue }
      if isWordPart(i + 1) {
        if isWordPart(i - 1) { continue }
        return nil
      }
      if isBlank(i - 1) || isElided(before: i) || touchesApostrophe(i) { continue }
      return has("n", at: index + 1) && i == index + 2 ? nil : i
    }
    return nil
  }

  /// Of a name: between letters, or alone in it beside a letter (D' Amours, 'Tit-Jean); two loose ones may
  /// be quotation marks.
  private mutating func setNameApostrophe(at index: Int) {
    let isBetween = isLetter(index - 1) && isLetter(index + 1) && isSure(index)
    let isLone =
      scalar(index) == "'" && (isLetter(index - 1) || isLetter(index + 1))
      && !isDigit(index - 1) && looseApostrophes(ofNameAt: index) == 1
    if isBetween || isLone { replace(index, with: "’", kind(index)) }
  }

  private func looseApostrophes(ofNameAt index: Int) -> Int {
    let piece = cells[index].piece
    return cells.indices.count { i in
      cells[i].piece == piece && scalar(i) == "'" && !(isLetter(i - 1) && isLetter(i + 1))
    }
  }
}
