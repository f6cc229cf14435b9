public import Document
public import Layout

/// A page of a file: what is drawn on it, one layer over the other, and how that is read.
public struct PageContent: Sendable {
  /// Something drawn: a marked sequence of a layer.
  public struct Part: Hashable, Sendable {
    /// What it is to a reader.
    public var structure: StructureTag
    /// The layer, by its index.
    public var layer: Int
    /// The number of the marked sequence in the layer's content.
    public var mark: Int
    /// Holds all that it draws.
    public var box: Rectangle

    /// Makes a part.
    public init(_ structure: StructureTag, layer: Int, mark: Int, box: Rectangle) {
      self.structure = structure
      self.layer = layer
      self.mark = mark
      self.box = box
    }
  }

  /// Trimmed size.
  public var size: Size
  /// Which of Cairo's pages lie over each other, undermost first.
  public var layers: [Int]
  /// What is read, in the order of the display list; no artifacts.
  public var parts: [Part]
  /// What the outline names on it.
  public var bookmarks: [Bookmark]

  /// Makes a page.
  public init(size: Size, layers: [Int], parts: [Part], bookmarks: [Bookmark] = []) {
    self.size = size
    self.layers = layers
    self.parts = parts
    self.bookmarks = bookmarks
  }
}
