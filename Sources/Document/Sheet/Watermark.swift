public import Localization

/// Words across the whole page, from bottom left to top right.
public struct Watermark: Hashable, Sendable {
  /// What it says.
  public var text: MarkedText
  /// Its look; the size is the largest it may take.
  public var style: TextStyle

  /// Makes a watermark.
  public init(text: MarkedText, style: TextStyle) {
    self.text = text
    self.style = style
  }
}
