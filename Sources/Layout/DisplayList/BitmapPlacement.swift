public import Document

/// A QR code in its place: `Drawing` makes its modules from the text and draws them as a 1-bit mask.
public struct BitmapPlacement: Hashable, Sendable {
  /// What the code says.
  public var text: String
  /// Outer edges of the modules; the white margin around is the layout's.
  public var frame: Rectangle
  /// Colour of the dark modules.
  public var color: Color

  /// Makes a placement.
  public init(text: String, frame: Rectangle, color: Color) {
    self.text = text
    self.frame = frame
    self.color = color
  }
}
