/// A name as it is printed: as typed, in NFC, spaces folded, and ’ for whatever stands for it between
/// two letters.
///
/// Nothing is recased and no letter changes; U+02BC (ʼ) is a letter of Breton c’h and stays.
func readName(_ cell: String) -> String {
  let scalars = Array(foldedSpaces(cell).unicodeScalars)
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    let isBetween =
      index > 0 && index + 1 < scalars.count
      && isLetter(scalars[index - 1]) && isLetter(scalars[index + 1])
    result.append(isBetween && apostrophes.contains(scalar) ? "\u{2019}" : scalar)
  }
  return String(result)
}

/// What keyboards and programs give for an apostrophe.
private let apostrophes: Set<Unicode.Scalar> = [
  "'", "`", "\u{B4}", "\u{2018}", "\u{2032}", "\u{FF07}",
]

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
}
