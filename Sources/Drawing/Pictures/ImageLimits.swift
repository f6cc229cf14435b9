/// How large a picture may be.
enum ImageLimits {
  /// Pixels of a PNG: A4 at 600 dpi has 35 million; decoded, this much takes 256 MB.
  static let pixels = 64_000_000
  /// Bytes of a file: ten times the largest logo that a designer sends.
  static let bytes = 16 << 20
  /// Longer side of an SVG in its own units: beyond it the numbers are a mistake or an attack.
  static let svgSide = 1_000_000.0
  /// Pixels on the longer side when ink is sought: its box is then right to 0.2 % of the picture.
  static let probedSide = 512.0
}
