public import Document

/// One page, laid out: a list of what is drawn where, in drawing order.
///
/// A value that says everything: `Drawing` decides no position, and two equal pages draw the same.
public struct Page: Hashable, Sendable {
  /// Trimmed size.
  public var size: Size
  /// What is drawn, first one undermost.
  public var items: [DisplayItem]

  /// Makes a page.
  public init(size: Size, items: [DisplayItem] = []) {
    self.size = size
    self.items = items
  }
}
