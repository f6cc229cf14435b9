import Document

/// Styles such as a theme has.
enum Looks {
  static let roman = FontReference(family: "Linux Libertine O")
  static let italic = FontReference(family: "Linux Libertine O", style: "Italic")
  static let bold = FontReference(family: "Linux Libertine O", style: "Bold")

  static let text = TextStyle(font: roman, size: .pt(10.5), leading: .pt(13))
  static let emphasized = TextStyle(font: italic, size: .pt(10.5), leading: .pt(13))
  static let strong = TextStyle(font: bold, size: .pt(10.5), leading: .pt(13))
  static let capitals = TextStyle(
    font: roman, size: .pt(10.5), leading: .pt(13), letterCase: .capitals)
  static let small = TextStyle(font: roman, size: .pt(8), leading: .pt(10))
  static let title = TextStyle(font: roman, size: .pt(27), leading: .pt(31))

  static let thin = StraightLine(width: .pt(0.4), color: .black)
  static let thick = StraightLine(width: .pt(0.8), color: .black)

  static let table = Table.Style(
    body: text, header: small, group: emphasized, total: strong, pitch: .pt(15), gap: .pt(12),
    outerRule: thick, innerRule: thin)
}
