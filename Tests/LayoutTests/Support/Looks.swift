import Document

/// Styles near those of the theme classique (LOOKS 1.2): tests of layout stand without a theme.
enum Looks {
  static let roman = FontReference(family: "EB Garamond 12")
  static let italic = FontReference(family: "EB Garamond 12", style: "Italic")
  static let name = TextStyle(font: roman, size: .pt(60), tracking: -0.004)
  static let body = TextStyle(font: roman, size: .pt(14.5), leading: .pt(18.7))
  static let title = TextStyle(
    font: roman, size: .pt(33), tracking: 0.20, letterCase: .capitals)
  static let label = TextStyle(
    font: roman, size: .pt(10.5), tracking: 0.06, letterCase: .smallCapitals)
  static let signatory = TextStyle(
    font: roman, size: .pt(11), minimumSize: .pt(9.5), leading: .pt(12.5))
  static let role = TextStyle(
    font: italic, size: .pt(9.5), leading: .pt(10.5), features: ["-clig"])
  static let hairline = StraightLine(width: .pt(0.4), color: .black)

  /// Between the margins of 34 mm (LOOKS 1.1).
  static let letterMeasure = Length.mm(279.4 - 68)
  static let a4Measure = Length.mm(297 - 68)

  /// A name set as large as LOOKS 1.2 allows.
  static func name(_ given: String, _ family: String) -> NameBlock {
    NameBlock(
      given: given, family: family, style: name,
      settings: [
        .init(lines: 1, maximum: .pt(60), minimum: .pt(40), share: 0.90),
        .init(lines: 2, maximum: .pt(38), minimum: .pt(26), share: 0.95),
      ], lineStep: 1.15)
  }
}
