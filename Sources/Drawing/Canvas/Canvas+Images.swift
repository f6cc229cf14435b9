import CCairo
import Document
import Layout
import Problems

extension Canvas {
  /// Draws a picture so that its ink fills the frame.
  func draw(_ placement: ImagePlacement) {
    let opened = press.pictures.picture(of: placement.asset)
    opened.problems.forEach(report)
    guard let picture = opened.value else { return }
    map(picture.ink, onto: placement.frame)
    cairo_set_source_surface(context, picture.surface, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(context), filter(for: picture))
    cairo_paint(context)
  }

  /// NEAREST is what keeps `/Interpolate true`, forbidden by PDF/A (ISO 19005-2, 6.2.8), out of the
  /// file, and a recording sharp; on a screen it would make thin strokes of a reduced PNG vanish.
  private func filter(for picture: Picture) -> cairo_filter_t {
    medium == .pdf || picture.isRecording ? CAIRO_FILTER_NEAREST : CAIRO_FILTER_BEST
  }
}
