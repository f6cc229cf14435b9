public import Document

/// Lines and curves, filled, stroked, or both (the fill first).
public struct VectorPath: Hashable, Sendable {
  /// One step of the pen.
  public enum Segment: Hashable, Sendable {
    /// Lifts the pen and puts it down.
    case move(Point)
    /// A straight line.
    case line(Point)
    /// A cubic Bézier curve: two control points and the end.
    case curve(Point, Point, Point)
    /// Back to where the pen was put down.
    case close
  }

  /// A line drawn along the path: joins are round, ends are butt.
  public struct Stroke: Hashable, Sendable {
    /// Width of the line.
    public var width: Length
    /// Colour of the line.
    public var color: Color

    /// Makes a stroke.
    public init(width: Length, color: Color) {
      self.width = width
      self.color = color
    }
  }

  /// The pen's way.
  public var segments: [Segment]
  /// Colour inside (non-zero winding), or none.
  public var fill: Color?
  /// Line along it, or none.
  public var stroke: Stroke?

  /// Makes a path.
  public init(_ segments: [Segment], fill: Color? = nil, stroke: Stroke? = nil) {
    self.segments = segments
    self.fill = fill
    self.stroke = stroke
  }
}
