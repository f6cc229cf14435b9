/// Width and height.
public struct Size: Hashable, Sendable {
  /// Across.
  public var width: Length
  /// Down.
  public var height: Length

  /// Makes a size.
  public init(width: Length, height: Length) {
    self.width = width
    self.height = height
  }
}
