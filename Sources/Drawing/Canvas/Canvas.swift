import CCairo
import Document
import Layout
import Problems

/// Draws one display item after another into a Cairo context whose unit is the point.
final class Canvas {
  let context: OpaquePointer?
  let medium: Medium
  let press: Press
  private(set) var problems: [Problem] = []

  /// Prepares the context: no hinting anywhere, so that advances are those the layout measured.
  init(_ context: OpaquePointer?, medium: Medium, of press: Press) {
    self.context = context
    self.medium = medium
    self.press = press
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_set_font_options(context, options)
    cairo_font_options_destroy(options)
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
  }

  /// Draws items one over the other.
  func draw(_ items: some Sequence<DisplayItem>) {
    for item in items {
      cairo_save(context)
      draw(item.content)
      cairo_restore(context)
    }
  }

  /// Notes a problem once.
  func report(_ problem: Problem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  private func draw(_ content: DisplayItem.Content) {
    switch content {
    case .glyphs(let run): draw(run)
    case .path(let path): draw(path)
    case .image(let placement): draw(placement)
    case .bitmap(let placement): draw(placement)
    case .form(let placement): draw(placement)
    }
  }
}
