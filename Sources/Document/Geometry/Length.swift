/// A length, kept in PostScript points (1 pt = 1/72 inch; 1 mm = 72/25.4 pt).
public struct Length: Hashable, Sendable, Comparable {
  /// In points.
  public var points: Double

  /// From points.
  public init(points: Double) { self.points = points }
  /// No length.
  public static let zero = Length(points: 0)
  /// From points.
  public static func pt(_ points: Double) -> Length { Length(points: points) }
  /// From millimetres.
  public static func mm(_ millimetres: Double) -> Length { Length(points: millimetres * 72 / 25.4) }
  /// In millimetres.
  public var millimetres: Double { points * 25.4 / 72 }

  /// Orders by length.
  public static func < (a: Length, b: Length) -> Bool { a.points < b.points }
  /// Sum.
  public static func + (a: Length, b: Length) -> Length { .pt(a.points + b.points) }
  /// Difference.
  public static func - (a: Length, b: Length) -> Length { .pt(a.points - b.points) }
  /// Multiple.
  public static func * (a: Length, b: Double) -> Length { .pt(a.points * b) }
  /// Part.
  public static func / (a: Length, b: Double) -> Length { .pt(a.points / b) }
  /// Ratio.
  public static func / (a: Length, b: Length) -> Double { a.points / b.points }
  /// Opposite.
  public static prefix func - (a: Length) -> Length { .pt(-a.points) }
  /// Adds in place.
  public static func += (a: inout Length, b: Length) { a = a + b }
  /// Subtracts in place.
  public static func -= (a: inout Length, b: Length) { a = a - b }
}
