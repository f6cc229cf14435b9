/// A place on a page: origin at the top left of the trimmed page, y downwards.
public struct Point: Hashable, Sendable {
  /// From the left edge.
  public var x: Length
  /// From the top edge.
  public var y: Length
  /// The page's top left corner.
  public static let zero = Point(x: .zero, y: .zero)

  /// Makes a point.
  public init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }

  /// Moved by another's coordinates.
  public static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
}
