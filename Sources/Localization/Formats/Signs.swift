/// The signs of French typography that no keyboard has.
enum Signs {
  /// U+00A0: before `:`, inside guillemets, before `%`, `$`, `€` and units.
  static let noBreakSpace = "\u{A0}"
  /// U+202F: before `;`, `!`, `?` and between thousands in France.
  static let narrowNoBreakSpace = "\u{202F}"
  /// U+2011: keeps the two halves of a telephone number together.
  static let noBreakHyphen = "\u{2011}"
  /// U+2212.
  static let minus = "\u{2212}"
  /// U+2019.
  static let apostrophe = "\u{2019}"
}
