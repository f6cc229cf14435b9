/// Text as shaped at one em: glyphs and advances in em, in visual order from the left.
struct ShapedText: Hashable {
  /// A stretch in one direction.
  struct Run: Hashable {
    /// Its letters, in logical order.
    var text: String
    /// Byte of the whole text at which it begins.
    var start: Int
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

extension ShapedText {
  /// Gives runs that were shaped from the capitals of `typed` their letters as typed. A run is one
  /// cluster then: « ß » has two capitals.
  mutating func restoreLetters(of typed: String) {
    for run in runs.indices {
      let bytes = runs[run].start..<runs[run].start + runs[run].text.utf8.count
      runs[run].text = Self.letters(of: typed, withCapitalsIn: bytes)
      runs[run].joinClusters()
    }
  }

  private static func letters(of typed: String, withCapitalsIn bytes: Range<Int>) -> String {
    var (start, letters) = (0, String.UnicodeScalarView())
    for scalar in typed.unicodeScalars {
      if bytes.contains(start) { letters.append(scalar) }
      start += scalar.properties.uppercaseMapping.utf8.count
    }
    return String(letters)
  }
}

extension ShapedText.Run {
  /// Makes all its letters stand for all its glyphs.
  mutating func joinClusters() {
    clusters = [GlyphRun.Cluster(bytes: text.utf8.count, glyphs: glyphs.count)]
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
