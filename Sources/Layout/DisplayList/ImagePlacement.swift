public import Document

/// A picture in its place: its ink fills `frame`; what lies outside its ink is not drawn.
public struct ImagePlacement: Hashable, Sendable {
  /// The picture.
  public var asset: ImageAsset
  /// Where its ink goes; same proportions as the ink.
  public var frame: Rectangle

  /// Makes a placement.
  public init(asset: ImageAsset, frame: Rectangle) {
    self.asset = asset
    self.frame = frame
  }
}
