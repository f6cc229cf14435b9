/// Sets the signs of running text as a locale's typography wants them: blanks, quotation marks,
/// apostrophes, ellipses, dashes.
///
/// Any blank and any quotation mark that a person may type is taken. Signs only are changed, never a
/// letter or a digit; addresses of the Web and of mail, file names, codes, clock times and ratios stay as
/// typed; of a piece marked `.name` only the apostrophes change. Where the authorities are silent, the
/// text stays as typed: a wrong change is worse than none. Doing it twice changes nothing more.
///
/// The signs come first, then each gap between two of them gets its blank; docs/typography.md has the
/// table.
func setSigns(of text: MarkedText, _ typography: Typography) -> MarkedText {
  guard !text.isPlainProse else { return text }
  if let settled = settling(text, typography) { return settled }
  let withoutQuotes = settingSigns(of: text, typography, quotes: false).text
  return settling(withoutQuotes, typography) ?? withoutQuotes
}

/// A quotation mark that found no fellow may find one once the marks beside it are set. What a person wrote
/// is settled after two passes; nil where three do not settle it: then the marks make no sense and stay.
private func settling(_ text: MarkedText, _ typography: Typography) -> MarkedText? {
  var result = text
  for _ in 0..<3 {
    let (next, isSettled) = settingSigns(of: result, typography, quotes: true)
    if isSettled { return next }
    result = next
  }
  return nil
}

/// One pass over a text, of which the quotation marks may be left as typed; whether another pass could
/// find nothing more.
func settingSigns(
  of text: MarkedText, _ typography: Typography, quotes: Bool
) -> (text: MarkedText, isSettled: Bool) {
  var signs = SignText(text)
  signs.protectTokens()
  signs.setEllipses()
  if quotes { signs.setQuotes(typography) } else { signs.settleGuillemets() }
  signs.setApostrophes()
  signs.setDashes()
  signs.setBlanks(typography)
  return (signs.markedText(), !signs.isChanged || !signs.hasLoneQuotes)
}

extension MarkedText {
  /// Whether no rule can find anything: words with single blanks, commas, hyphens, closed-up apostrophes
  /// and full stops, none of which may be a title before a name (« Mme », « Dr », « Pr »).
  var isPlainProse: Bool {
    var last = SignKind.lineEnd
    for piece in pieces {
      let isName = piece.marks.contains(.name)
      for scalar in piece.text.unicodeScalars {
        let kind = SignKind(scalar)
        guard isName ? isSettledInName(scalar, kind) : isSettled(scalar, kind, after: last) else {
          return false
        }
        last = isName ? .letter : kind
      }
    }
    return true
  }

  private func isSettledInName(_ scalar: Unicode.Scalar, _ kind: SignKind) -> Bool {
    !kind.isAny(of: [.apostrophe, .mark]) || scalar == "’"
  }

  private func isSettled(_ scalar: Unicode.Scalar, _ kind: SignKind, after last: SignKind) -> Bool {
    switch kind {
    case .letter: true
    case .blank: scalar == " " && last.isAny(of: [.letter, .comma])
    case .comma, .dash: scalar != "–" && scalar != "—" && last.isAny(of: .letter)
    case .apostrophe: scalar == "’" && last.isAny(of: .letter)
    case .point: last.isAny(of: .letter)
    case .lineEnd: true
    case [.letter, .capital]:
      last.isAny(of: .letter) || scalar != "M" && scalar != "D" && scalar != "P"
    default: false
    }
  }
}
