/// Sets the signs of running text as a locale's typography wants them: spaces, guillemets, apostrophes,
/// ellipses, dashes.
///
/// Changes signs only, never a letter or a digit; leaves alone addresses of the Web and of mail, codes,
/// clock times and ratios; of a piece marked `.name` only its apostrophes change. Doing it twice changes
/// nothing more.
func setSigns(of text: MarkedText, _ typography: Typography) -> MarkedText {
  var cells = CellText(text)
  guard cells.needsAttention else { return text }
  cells.protectTokens()
  cells.setEllipses()
  cells.setApostrophes()
  cells.setQuotes()
  cells.closeUpBlanks()
  cells.setTallSigns(typography)
  cells.setGuillemetBlanks(typography)
  cells.setDashes()
  cells.setNumberBlanks(typography)
  cells.setAbbreviationBlanks()
  return cells.markedText
}
