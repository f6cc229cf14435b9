public import Document

/// One page, laid out: a list of what is drawn where, in drawing order.
///
/// A value that says everything: `Drawing` decides no position, and two equal pages draw the same.
public struct Page: Hashable, Sendable {
  /// Trimmed size.
  public var size: Size
  /// What is drawn, first one undermost.
  public var items: [DisplayItem]
  /// What the outline names on it, from top to bottom.
  public var bookmarks: [Bookmark]

  /// Makes a page.
  public init(size: Size, items: [DisplayItem] = [], bookmarks: [Bookmark] = []) {
    self.size = size
    self.items = items
    self.bookmarks = bookmarks
  }
}

extension Page {
  /// The page behind others that have `count` elements: what it reads comes after theirs.
  func read(after count: Int) -> Page {
    var page = self
    for index in page.items.indices {
      page.items[index].structure = page.items[index].structure.moved(by: count)
    }
    return page
  }

  /// How many of the document's own elements are counted up to the end of this page.
  var elementCount: Int { (items.map(\.structure.outermostOrder).max() ?? -1) + 1 }
}
