internal import Document

/// How much white and letters give way in justified lines.
enum WordSpacing {
  /// Of a word space, added at ratio 1: half of it, as most text fonts of TeX have it (Knuth, Computer Modern
  /// Typefaces, 1986: 1/2 for cmr10; luaotfload takes the same for OpenType fonts).
  static let stretch = 1.0 / 2
  /// Of a word space, taken away at most: a third, as in the same fonts. What is left in EB Garamond, 0.13 em,
  /// is still wider than the white within a word.
  static let shrink = 1.0 / 3
  /// White added after a letter, or taken away, in em, in the worst line that is still good: 0.13 pt at 11 pt.
  /// Thành (“Micro-typographic extensions to the TeX typesetting system”, 2000) found letters that are 2 % wider
  /// or narrower not to be seen, which is 0.0085 em each for letters 0.42 em wide on average; white may give a
  /// little more than shapes may. At 0.0085 a tenth of the lines of work C of the bench end with a hyphen, at
  /// 0.012 less than half as many.
  static let letterGive = 0.012
  /// A line to fill in by hand: room for a name or a date.
  static let blankWidth = Length.mm(40)
  /// Such a line takes at most this share of a narrow column: the signs that stand close to it need room.
  static let blankShare = 0.85
  /// A ragged line that is short by this share of the measure is as bad as a justified one at ratio 1.
  static let raggedStretch = 0.16
  /// A last line of one word narrower than so many em reads as a leftover.
  static let shortLastLine = 5.0
  /// Before a word is made smaller, each line may be so many em short (TeX: `\emergencystretch` 3em, as
  /// `\sloppy` of LaTeX sets it).
  static let emergencyStretch = 3.0

  /// What a space gives; those of a fixed width give nothing.
  static func glue(_ space: ParagraphSpace, token: Int) -> Glue {
    let width = space.fragment.width
    return Glue(
      width: width, stretch: space.gives ? width * stretch : .zero,
      shrink: space.gives ? width * shrink : .zero,
      token: token)
  }
}
