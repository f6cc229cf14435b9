/// One thing drawn on a page, with its place in the document's structure.
public struct DisplayItem: Hashable, Sendable {
  /// What is drawn.
  public enum Content: Hashable, Sendable {
    /// Shaped text.
    case glyphs(GlyphRun)
    /// A filled or stroked path.
    case path(VectorPath)
    /// A picture, scaled into a frame.
    case image(ImagePlacement)
    /// A black-and-white pattern such as a QR code.
    case bitmap(BitmapPlacement)
    /// A drawing that recurs: made once a file, placed many times.
    case form(FormPlacement)
  }

  /// What it is to a reader: its role, or an artifact.
  public var structure: StructureTag
  /// What is drawn.
  public var content: Content

  /// Makes an item.
  public init(_ content: Content, _ structure: StructureTag) {
    self.content = content
    self.structure = structure
  }
}
