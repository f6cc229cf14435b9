/// The forms that are no prose. A token has no blank and no quotation mark in it.
extension SignText {
  /// `https://…`, `mailto:…`, `nom@coop.example`, `@coop`, `#coop`, `coop.example/a`.
  func isAddress(_ token: Range<Int>) -> Bool {
    let start = token.lowerBound
    if sign(start) == "@" || sign(start) == "#" { return isWordPart(start + 1) }
    return token.contains { index in
      switch sign(index) {
      case "@": index > start && index + 1 < token.upperBound
      case ":": has("://", at: index) || has("mailto:", at: index - 6)
      case "/": isDomain(start..<index)
      default: false
      }
    }
  }

  /// A sign that is no part of a name, else NUL.
  private func sign(_ index: Int) -> Unicode.Scalar {
    kind(index).isAny(of: .fixed) ? "\0" : scalar(index)
  }

  /// `www.coop.example`
  func isWebAddress(_ token: Range<Int>) -> Bool {
    token.dropLast(4).contains {
      has("www.", at: $0) && kind($0 + 3) == .point && !isWordPart($0 - 1)
    }
  }

  /// A point between a word and two letters: `coop.example`, not `1.5km` nor `p.5`.
  private func isDomain(_ token: Range<Int>) -> Bool {
    token.dropFirst().contains { index in
      kind(index) == .point && isWordPart(index - 1) && isLetter(index + 1) && isLetter(index + 2)
        && index + 2 < token.upperBound
    }
  }

  /// `C:\dossier`, `/srv/listes`, `./a`, `../a`, `~/a`.
  func isPath(_ token: Range<Int>) -> Bool {
    let start = token.lowerBound
    if token.contains(where: { sign($0) == "\\" }) { return true }
    return token.count > 1 && !kind(start).isAny(of: .fixed)
      && ["/", "./", "../", "~/"].contains { has($0, at: start) }
  }

  /// `a=b`, `x!=y`, `nom_de_variable`: signs that prose has only between blanks.
  func isFormula(_ token: Range<Int>) -> Bool {
    token.dropFirst().dropLast().contains { sign($0) == "=" || sign($0) == "_" }
  }

  /// `membres.csv`, `LISTE.PDF`, `l'été.pdf`: a point before two to four letters or figures, all small or all
  /// capital, at the end of a word.
  func isFile(_ token: Range<Int>) -> Bool {
    guard let point = token.last(where: { kind($0) == .point }), point > token.lowerBound,
      isWordPart(point - 1), isLetter(point + 1),
      (token.lowerBound..<point).allSatisfy({ isWordPart($0) || isFileSign($0) })
    else { return false }
    let ending = point + 1..<token.upperBound
    guard (2...4).contains(ending.count), ending.allSatisfy({ isASCIIWordPart($0) }) else {
      return false
    }
    let capitals = ending.count { kind($0).isAny(of: .capital) }
    let smalls = ending.count { kind($0) == .letter }
    return capitals == 0 || smalls == 0
  }

  private func isFileSign(_ index: Int) -> Bool {
    "-_.+'’/".unicodeScalars.contains(scalar(index))
  }

  private func isASCIIWordPart(_ index: Int) -> Bool {
    isWordPart(index) && scalar(index).isASCII
  }

  /// `&nbsp;`, `&#39;`, a sign of punctuation perhaps after it.
  func isEntity(_ token: Range<Int>) -> Bool {
    guard let start = token.first(where: { scalar($0) == "&" }),
      let end = token.first(where: { $0 > start && scalar($0) == ";" }), end > start + 1
    else { return false }
    return (start + 1..<end).allSatisfy { isASCIIWordPart($0) || scalar($0) == "#" }
  }

  /// `:tada:`
  func isShortcode(_ token: Range<Int>) -> Bool {
    token.count > 2 && scalar(token.lowerBound) == ":" && scalar(token.upperBound - 1) == ":"
      && token.dropFirst().dropLast().allSatisfy { isASCIIWordPart($0) || scalar($0) == "_" }
  }

  /// `:)`, `;-)`, `:'(`, `=D`: eyes, perhaps a nose, a mouth; not after a blank that binds to a word, not
  /// the end of a bracket that is open.
  func isEmoticon(_ token: Range<Int>) -> Bool {
    let start = token.lowerBound
    guard (2...5).contains(token.count), ":;=".unicodeScalars.contains(scalar(start)),
      kind(start - 1) == .lineEnd || scalar(start - 1) == " "
    else { return false }
    var mouth = start + 1
    if mouth + 1 < token.upperBound, "-'’^".unicodeScalars.contains(scalar(mouth)) { mouth += 1 }
    guard ")(]DPpOo/\\|*3".unicodeScalars.contains(scalar(mouth)) else { return false }
    let rest = mouth + 1..<token.upperBound
    guard rest.allSatisfy({ scalar($0) == scalar(mouth) || kind($0).isAny(of: [.point, .comma]) })
    else { return false }
    return scalar(mouth) != ")" || !isBracketOpen(at: start)
  }

  private func isBracketOpen(at index: Int) -> Bool {
    for i in stride(from: index - 1, through: 0, by: -1) {
      if scalar(i) == "(" { return true }
      if scalar(i) == ")" || kind(i) == .lineEnd { return false }
    }
    return false
  }
}
