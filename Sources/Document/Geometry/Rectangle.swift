/// An upright rectangle.
public struct Rectangle: Hashable, Sendable {
  /// Its top left corner.
  public var origin: Point
  /// Its extent; never negative.
  public var size: Size

  /// Makes a rectangle.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a rectangle from its left, top, width and height.
  public init(x: Length, y: Length, width: Length, height: Length) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  /// Right edge.
  public var maxX: Length { origin.x + size.width }
  /// Bottom edge.
  public var maxY: Length { origin.y + size.height }
  /// Middle, across.
  public var midX: Length { origin.x + size.width / 2 }
  /// Middle, down.
  public var midY: Length { origin.y + size.height / 2 }
}

extension Rectangle {
  /// The least rectangle that holds both.
  public func union(_ other: Rectangle) -> Rectangle {
    let (left, top) = (min(origin.x, other.origin.x), min(origin.y, other.origin.y))
    return Rectangle(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  /// Whether the two have a point in common.
  public func intersects(_ other: Rectangle) -> Bool {
    origin.x <= other.maxX && other.origin.x <= maxX && origin.y <= other.maxY
      && other.origin.y <= maxY
  }
}
