public import Localization

/// A guilloché medallion with the year in its empty heart; placed by its centre.
public struct Seal: Hashable, Sendable {
  /// The curves.
  public var medallion: Rosette
  /// « 2026 ».
  public var text: MarkedText
  /// Look of the year.
  public var style: TextStyle
  /// What is read in its place.
  public var alternative: String

  /// Makes a seal.
  public init(medallion: Rosette, text: MarkedText, style: TextStyle, alternative: String) {
    self.medallion = medallion
    self.text = text
    self.style = style
    self.alternative = alternative
  }
}
