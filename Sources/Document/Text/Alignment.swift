/// How lines stand in their measure.
public enum Alignment: String, Hashable, Sendable, CaseIterable {
  /// Flush left.
  case left
  /// On the axis.
  case center
  /// Flush right.
  case right
}
