public import Document

/// Shaped text in one face, size and colour, on one baseline.
public struct GlyphRun: Hashable, Sendable {
  /// A glyph at its place, relative to the run's origin.
  public struct Glyph: Hashable, Sendable {
    /// Index in the font file.
    public var id: UInt32
    /// From the run's origin, to the right.
    public var x: Length
    /// From the baseline, downwards.
    public var y: Length

    /// Makes a glyph.
    public init(id: UInt32, x: Length, y: Length) {
      self.id = id
      self.x = x
      self.y = y
    }
  }

  /// Which letters which glyphs stand for; clusters follow each other in `text` and in `glyphs`
  /// (in `glyphs` from the end, where the run is right to left).
  public struct Cluster: Hashable, Sendable {
    /// Bytes of UTF-8 in `text`.
    public var bytes: Int
    /// Glyphs; 0 for a space that closes a line.
    public var glyphs: Int

    /// Makes a cluster.
    public init(bytes: Int, glyphs: Int) {
      self.bytes = bytes
      self.glyphs = glyphs
    }
  }

  /// The font file and face.
  public var face: FontFace
  /// Size of the em.
  public var size: Length
  /// Colour of the ink.
  public var color: Color
  /// Where the run begins, on the baseline (its left end, whatever its direction).
  public var origin: Point
  /// How far the pen moves.
  public var advance: Length
  /// The letters, in logical order: what is copied out of the document.
  public var text: String
  /// The glyphs, in visual order from the left.
  public var glyphs: [Glyph]
  /// The map from letters to glyphs.
  public var clusters: [Cluster]
  /// Whether the letters run from right to left.
  public var isRightToLeft: Bool
  /// Turn of the baseline about the origin, in radians, clockwise on the page.
  public var angle: Double

  /// Makes a run.
  public init(
    face: FontFace, size: Length, color: Color, origin: Point, advance: Length, text: String,
    glyphs: [Glyph], clusters: [Cluster], isRightToLeft: Bool = false, angle: Double = 0
  ) {
    self.face = face
    self.size = size
    self.color = color
    self.origin = origin
    self.advance = advance
    self.text = text
    self.glyphs = glyphs
    self.clusters = clusters
    self.isRightToLeft = isRightToLeft
    self.angle = angle
  }
}
