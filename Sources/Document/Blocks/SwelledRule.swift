/// A filled rule, thin at its ends and thick in its middle.
public struct SwelledRule: Hashable, Sendable {
  /// From end to end.
  public var width: Length
  /// Height of the control points; the belly is three quarters of it.
  public var height: Length
  /// Its colour.
  public var color: Color

  /// Makes a rule.
  public init(width: Length, height: Length, color: Color) {
    self.width = width
    self.height = height
    self.color = color
  }
}
