/// The spaces that are set as glue of a chosen width instead of a glyph that a font may lack or draw
/// too wide or too narrow; the text layer keeps the right character.
///
/// U+202F a fifth of an em (the French « espace fine »: between 1/8 and 1/4 em, Lexique de l’Imprimerie
/// nationale), U+2009 a sixth (Unicode 16, table 6-2); U+00A0 as wide as the face's own word space, which
/// it is by definition (Unicode Standard Annex 14, class GL) and is not in EB Garamond Italic.
enum SpecialSpace: Unicode.Scalar {
  /// No-break space.
  case noBreak = "\u{A0}"
  /// Narrow no-break space.
  case narrowNoBreak = "\u{202F}"
  /// Thin space.
  case thin = "\u{2009}"

  init?(_ scalar: Unicode.Scalar) { self.init(rawValue: scalar) }

  /// Width in em; nil for that of the word space.
  var width: Double? {
    switch self {
    case .noBreak: nil
    case .narrowNoBreak: 0.20
    case .thin: 1.0 / 6
    }
  }
}
