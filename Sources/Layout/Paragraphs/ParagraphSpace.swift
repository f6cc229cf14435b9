internal import Localization

/// White between two words of a paragraph.
struct ParagraphSpace {
  /// Which space it is.
  enum Kind: Hashable {
    /// Between two words: a line may end there.
    case word
    /// Any of those at which no line ends.
    case special(SpecialSpace)
  }

  /// Its letter and marks.
  var piece: MarkedText.Piece
  /// Its glyph, in the look of the text round it.
  var fragment: Line.Fragment
  /// Which space it is.
  var kind: Kind

  /// Whether it is stretched and shrunk: the no-break space is a word space, the others have a width of their own.
  var gives: Bool { kind == .word || kind == .special(.noBreak) }

  /// The kind of a text that is one space; nil for words.
  static func kind(of text: String) -> Kind? {
    if text == " " { return .word }
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    return SpecialSpace(scalar).map(Kind.special)
  }
}
