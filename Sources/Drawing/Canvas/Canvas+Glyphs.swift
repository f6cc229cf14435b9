import CCairo
import Document
import Layout
import Problems

extension Canvas {
  /// Shows a run with its clusters: by them Cairo writes which letters the glyphs stand for, so that
  /// text copies out exactly (ToUnicode, and ActualText where one glyph is not one letter).
  func draw(_ run: GlyphRun) {
    guard let face = press.typeCase.face(run.face) else {
      return report(DrawingProblem.font.problem(["font": .text(run.face.name)]))
    }
    setColor(run.color)
    cairo_set_font_face(context, face.cairo)
    cairo_set_font_size(context, run.size.points)
    cairo_save(context)
    cairo_translate(context, run.origin.x.points, run.origin.y.points)
    cairo_rotate(context, run.angle)
    show(run, run.cairoGlyphs, run.cairoClusters)
    cairo_restore(context)
  }

  private func show(
    _ run: GlyphRun, _ glyphs: [cairo_glyph_t], _ clusters: [cairo_text_cluster_t]
  ) {
    let direction =
      run.isRightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(0)
    run.text.withCString { text in
      cairo_show_text_glyphs(
        context, text, Int32(run.text.utf8.count), glyphs, Int32(glyphs.count), clusters,
        Int32(clusters.count), direction)
    }
  }
}

extension GlyphRun {
  fileprivate var cairoGlyphs: [cairo_glyph_t] {
    glyphs.map {
      cairo_glyph_t(
        index: UInt($0.id), x: $0.x.points, y: $0.y.points)
    }
  }

  fileprivate var cairoClusters: [cairo_text_cluster_t] {
    clusters.map {
      cairo_text_cluster_t(num_bytes: Int32($0.bytes), num_glyphs: Int32($0.glyphs))
    }
  }
}
