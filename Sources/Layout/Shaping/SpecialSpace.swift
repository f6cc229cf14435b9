/// The spaces that are set as glue of a chosen width instead of a glyph that a font may lack or draw
/// too wide; the text layer keeps the right character.
///
/// Widths in em: U+202F a fifth of an em (the French
/// « espace fine »: between 1/8 and 1/4 em, Lexique de l’Imprimerie nationale), U+2009 a sixth
/// (Unicode 16, table 6-2).
enum SpecialSpace: Unicode.Scalar {
  /// Narrow no-break space.
  case narrowNoBreak = "\u{202F}"
  /// Thin space.
  case thin = "\u{2009}"

  init?(_ scalar: Unicode.Scalar) { self.init(rawValue: scalar) }

  /// Width in em.
  var width: Double {
    switch self {
    case .narrowNoBreak: 0.20
    case .thin: 1.0 / 6
    }
  }
}
