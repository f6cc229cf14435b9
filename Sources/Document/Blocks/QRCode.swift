/// A QR code (ISO/IEC 18004), level M; placed by its top left corner.
public struct QRCode: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// Side of the square of modules; four modules around it stay white.
  public var side: Length
  /// Colour of its dark modules.
  public var color: Color
  /// What is read in its place.
  public var alternative: String

  /// Makes a code.
  public init(text: String, side: Length, color: Color, alternative: String) {
    self.text = text
    self.side = side
    self.color = color
    self.alternative = alternative
  }
}
