/// A table of contents: the headings after it that have a bookmark, with their pages. The title above it is
/// not among them.
public struct ContentsList: Hashable, Sendable {
  /// The deepest level that it names.
  public var depth: Int
  /// Look of an entry.
  public var style: TextStyle
  /// Added to the left of entries for each level below the first one named.
  public var indent: Length

  /// Makes a list.
  public init(depth: Int, style: TextStyle, indent: Length) {
    self.depth = depth
    self.style = style
    self.indent = indent
  }
}
