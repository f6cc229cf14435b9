/// Every code that this target reports; the words are under `problem.layout` in the catalogues.
public enum LayoutProblem {
  /// A font file that cannot be opened.
  static let badFont = "layout.bad-font"
  /// A family of the catalogue of fonts without a name.
  static let unnamedFamily = "layout.unnamed-family"
  /// A font that a style asks for is not installed.
  public static let missingFont = "layout.missing-font"
  /// A character that no font has.
  static let missingCharacter = "layout.missing-character"
  /// A text was set whole in another family, for want of a letter.
  static let fontSubstituted = "layout.font-substituted"
  /// Pango came to another face or to a character without a glyph, though the font has it.
  static let faultyShaping = "layout.faulty-shaping"
  /// A text does not fit even when it is made smaller.
  static let overflow = "layout.overflow"
  /// The patterns of French hyphenation are not installed.
  public static let missingHyphenation = "layout.missing-hyphenation"
  /// The blocks of a page are higher than the page.
  static let pageTooFull = "layout.page-too-full"
  /// The blocks of a page leave too little white between them.
  static let pageCrowded = "layout.page-crowded"
  /// A name that does not fit at its least size.
  static let nameTooLong = "layout.name-too-long"
  /// A name was made smaller.
  static let nameShrunk = "layout.name-shrunk"
  /// A name was set on two lines.
  static let nameOnTwoLines = "layout.name-on-two-lines"
  /// A signatory's name was made smaller.
  static let signatoryShrunk = "layout.signatory-shrunk"

  /// A thing of a flow that is never parted is taller than a page: it was parted.
  static let tooTall = "layout.too-tall"

  /// All of them.
  public static let all = [
    badFont, unnamedFamily, missingFont, missingCharacter, fontSubstituted, faultyShaping, overflow,
    missingHyphenation, pageTooFull, pageCrowded, nameTooLong, nameShrunk, nameOnTwoLines,
    signatoryShrunk,
  ]
}
