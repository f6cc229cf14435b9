/// A horizontal hairline as wide as its measure.
public struct StraightLine: Hashable, Sendable {
  /// Its thickness.
  public var width: Length
  /// Its colour.
  public var color: Color

  /// Makes a line.
  public init(width: Length, color: Color) {
    self.width = width
    self.color = color
  }
}
