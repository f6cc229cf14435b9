/// How far a run is.
public struct RunProgress: Hashable, Sendable {
  /// Records dealt with.
  public var done: Int
  /// Records to deal with.
  public var total: Int
}
