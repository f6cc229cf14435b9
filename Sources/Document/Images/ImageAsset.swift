public import Foundation

/// A picture that the user gave, checked and measured, ready to be placed.
public struct ImageAsset: Hashable, Sendable {
  /// The forms that are understood.
  public enum Format: String, Hashable, Sendable {
    /// Scalable Vector Graphics 1.1, without scripts, text or external references.
    case svg
    /// Portable Network Graphics.
    case png
  }

  /// The file's name as the user gave it: for messages only.
  public var name: String
  /// What it is.
  public var format: Format
  /// The file itself.
  public var bytes: Data
  /// Extent of the whole picture, in its own units (pixels or SVG user units).
  public var size: Size
  /// The part of it that has ink, in the same units: logos are sized by it.
  public var ink: Rectangle

  /// Makes an asset from what was measured.
  public init(name: String, format: Format, bytes: Data, size: Size, ink: Rectangle) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.size = size
    self.ink = ink
  }
}
