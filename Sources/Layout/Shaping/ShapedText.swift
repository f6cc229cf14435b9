/// Text as shaped at one em: glyphs and advances in em, in visual order from the left.
struct ShapedText: Hashable {
  /// A stretch in one direction.
  struct Run: Hashable {
    /// Its letters, in logical order.
    var text: String
    /// Its glyphs, from the left.
    var glyphs: [Glyph]
    /// Its clusters, in logical order.
    var clusters: [GlyphRun.Cluster]
    /// Whether its letters run from right to left.
    var isRightToLeft: Bool

    /// Sum of the advances.
    var width: Double { glyphs.reduce(0) { $0 + $1.advance } }
  }

  /// A glyph and the pen's way past it, in em.
  struct Glyph: Hashable {
    /// Index in the font file.
    var id: UInt32
    /// To the next glyph.
    var advance: Double
    /// From the pen, to the right.
    var dx: Double
    /// From the baseline, downwards.
    var dy: Double
  }

  /// From the left.
  var runs: [Run]
  /// Whether Pango came to another face, or met a character without a glyph: never to be drawn.
  var isFaulty: Bool

  /// Sum of the advances, in em.
  var width: Double { runs.reduce(0) { $0 + $1.width } }

  /// Adds `tracking` em after each glyph that moves the pen.
  mutating func track(by tracking: Double) {
    for run in runs.indices {
      for glyph in runs[run].glyphs.indices where runs[run].glyphs[glyph].advance != 0 {
        runs[run].glyphs[glyph].advance += tracking
      }
    }
  }
}

/// What a shaped text depends on.
struct ShapingKey: Hashable {
  var text: String
  var face: String
  var features: [String]
}

/// Size at which everything is shaped, in whole units, so that Pango's rounding to 1/1024 of a unit
/// stays below a millionth of an em; what is drawn is this, scaled.
let shapingSize: Int32 = 1000
