public import Document

/// A line of the document's outline: what stands on a page at a height.
public struct Bookmark: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// 1 for the outermost lines.
  public var level: Int
  /// Top of what it leads to, from the page's top.
  public var y: Length

  /// Makes a bookmark.
  public init(_ title: String, level: Int, y: Length) {
    self.title = title
    self.level = level
    self.y = y
  }
}
