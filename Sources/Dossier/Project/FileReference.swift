public import Problems

/// A file that the project names, not loaded.
public struct FileReference: Hashable, Sendable {
  /// The path as typed, relative to the folder of `cjs.yaml` unless it begins with `/`.
  public var path: String
  /// Where the project names it, for the problem of who loads it.
  public var place: Place

  /// Makes a reference.
  public init(path: String, place: Place = Place()) {
    self.path = path
    self.place = place
  }
}
