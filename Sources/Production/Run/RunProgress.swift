/// How far a run is with its records, or with the pages of a file of all.
public struct RunProgress: Hashable, Sendable {
  /// Records or pages dealt with.
  public var done: Int
  /// Records or pages to deal with.
  public var total: Int
}
