internal import Document
internal import Localization

/// Letters between two spaces, with what they look like.
struct ParagraphWord {
  /// A stretch with the same marks.
  struct Segment {
    /// Its letters and marks.
    var piece: MarkedText.Piece
    /// Its glyphs.
    var fragments: [Line.Fragment]
    /// Byte of the word at which it begins.
    var start: Int

    /// Byte of the word at which it ends.
    var end: Int { start + piece.text.utf8.count }
    /// From pen to pen.
    var width: Length { fragments.reduce(.zero) { $0 + $1.width } }
    /// Glyphs between which white may be added; an open line gives nothing.
    var movingGlyphs: Int {
      piece.marks.contains(.blank) ? 0 : fragments.reduce(0) { $0 + $1.movingGlyphs }
    }
  }

  /// From its first letter to its last.
  var segments: [Segment] = []

  /// Its letters.
  var text: String { segments.map(\.piece.text).joined() }
  /// How many bytes they are.
  var byteCount: Int { segments.last?.end ?? 0 }
  /// From pen to pen.
  var width: Length { segments.reduce(.zero) { $0 + $1.width } }

  /// Adds a stretch.
  mutating func append(_ piece: MarkedText.Piece, _ fragments: [Line.Fragment]) {
    segments.append(Segment(piece: piece, fragments: fragments, start: byteCount))
  }

  /// Where the pen is after so many bytes; within a ligature, its share.
  func pen(after bytes: Int) -> Length {
    segments.reduce(.zero) { pen, segment in
      bytes >= segment.end
        ? pen + segment.width
        : bytes <= segment.start ? pen : pen + segment.pen(after: bytes - segment.start)
    }
  }
}

extension ParagraphWord.Segment {
  fileprivate func pen(after bytes: Int) -> Length {
    var (pen, left) = (Length.zero, bytes)
    for fragment in fragments {
      var glyph = 0
      for cluster in fragment.run.clusters where left > 0 {
        let glyphs = fragment.run.glyphs[glyph..<(glyph + cluster.glyphs)]
        let share = min(1, Double(left) / Double(cluster.bytes))
        pen += fragment.size * glyphs.reduce(0) { $0 + $1.advance } * share
        glyph += cluster.glyphs
        left -= cluster.bytes
      }
    }
    return pen
  }
}

extension Line.Fragment {
  /// Glyphs that move the pen.
  var movingGlyphs: Int { run.glyphs.reduce(0) { $0 + ($1.advance == 0 ? 0 : 1) } }
}
