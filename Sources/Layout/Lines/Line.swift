internal import Document

/// One line of text, shaped and measured: fragments from the left, ready to be placed.
struct Line {
  /// A shaped run with the look it is drawn in.
  struct Fragment {
    var run: ShapedText.Run
    var face: FontFace
    var size: Length
    /// Above the baseline.
    var rise: Length
    var color: Color

    var width: Length { size * run.width }
  }

  var fragments: [Fragment] = []

  /// From the first pen position to the last.
  var width: Length { fragments.reduce(.zero) { $0 + $1.width } }

  /// The glyph runs of the line with its left end at `origin`, on the baseline.
  ///
  /// Fragments of one look are one run: of a run of spaces alone, which has no ink, Cairo makes nothing
  /// where its empty box falls between two dots, and the words beside it are read as one.
  func runs(at origin: Point) -> [GlyphRun] {
    var x = origin.x
    var runs: [GlyphRun] = []
    for fragment in fragments {
      let run = fragment.glyphRun(at: Point(x: x, y: origin.y - fragment.rise))
      x += fragment.width
      if let last = runs.indices.last, runs[last].isContinued(by: run) {
        runs[last].append(run)
      } else {
        runs.append(run)
      }
    }
    return runs
  }

  /// Adds a space that takes no room: where a line is broken, the words on both sides of the break stay
  /// apart for whoever hears or copies the text (ISO 32000-1, 14.8.2.5).
  mutating func close(with space: ShapedText) {
    guard let last = fragments.indices.last, var glyph = space.runs.first?.glyphs.first else {
      return
    }
    glyph.advance = 0
    let isRightToLeft = fragments[last].run.isRightToLeft
    let end = isRightToLeft ? 0 : fragments[last].run.glyphs.endIndex
    fragments[last].run.glyphs.insert(glyph, at: end)
    fragments[last].run.clusters.append(GlyphRun.Cluster(bytes: 1, glyphs: 1))
    fragments[last].run.text += " "
  }

  /// The left end of the line, for a block that stands at `x` by `alignment`.
  func left(at x: Length, _ alignment: Alignment) -> Length {
    switch alignment {
    case .left: x
    case .center: x - width / 2
    case .right: x - width
    }
  }
}

extension Line.Fragment {
  fileprivate func glyphRun(at origin: Point) -> GlyphRun {
    var pen = 0.0
    let glyphs = run.glyphs.map { glyph in
      defer { pen += glyph.advance }
      return GlyphRun.Glyph(id: glyph.id, x: size * (pen + glyph.dx), y: size * glyph.dy)
    }
    return GlyphRun(
      face: face, size: size, color: color, origin: origin, advance: width, text: run.text,
      glyphs: glyphs, clusters: run.clusters, isRightToLeft: run.isRightToLeft)
  }
}

extension GlyphRun {
  /// Whether the next run of a line differs in nothing but its letters.
  fileprivate func isContinued(by next: GlyphRun) -> Bool {
    face == next.face && size == next.size && color == next.color && origin.y == next.origin.y
      && !isRightToLeft && !next.isRightToLeft
  }

  fileprivate mutating func append(_ next: GlyphRun) {
    let offset = next.origin.x - origin.x
    glyphs += next.glyphs.map { Glyph(id: $0.id, x: $0.x + offset, y: $0.y) }
    clusters += next.clusters
    text += next.text
    advance = offset + next.advance
  }
}
