public import Document

/// A recurring drawing at one of its places.
public struct FormPlacement: Hashable, Sendable {
  /// The drawing: paths in coordinates of its own.
  public struct Form: Hashable, Sendable {
    /// Names it in dumps: `period.light`.
    public var name: String
    /// What is drawn, first one undermost.
    public var paths: [VectorPath]
    /// A box that holds all of its ink, line widths included.
    public var bounds: Rectangle

    /// Makes a form.
    public init(name: String, paths: [VectorPath], bounds: Rectangle) {
      self.name = name
      self.paths = paths
      self.bounds = bounds
    }
  }

  /// What is drawn.
  public var form: Form
  /// Where its own origin goes.
  public var origin: Point
  /// Turn about that origin, clockwise on the page, in quarter turns.
  public var quarterTurns: Int

  /// Makes a placement.
  public init(_ form: Form, at origin: Point, quarterTurns: Int = 0) {
    self.form = form
    self.origin = origin
    self.quarterTurns = quarterTurns
  }
}
