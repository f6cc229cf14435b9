import CCairo
import Document
import Layout

extension Canvas {
  /// Fills, then strokes.
  func draw(_ path: VectorPath) {
    path.segments.forEach(trace)
    if let fill = path.fill {
      setColor(fill)
      cairo_fill_preserve(context)
    }
    if let stroke = path.stroke { draw(stroke) }
    cairo_new_path(context)
  }

  private func draw(_ stroke: VectorPath.Stroke) {
    setColor(stroke.color)
    cairo_set_line_width(context, stroke.width.points)
    let tolerance = cairo_get_tolerance(context)
    if medium == .pdf { cairo_set_tolerance(context, stroke.width.points * Self.pdfTolerance) }
    cairo_stroke_preserve(context)
    cairo_set_tolerance(context, tolerance)
  }

  /// Flattening tolerance in a PDF, in line widths. The file holds the curves themselves; Cairo
  /// flattens them only to know their extent, which is half the time of a page of guilloché at its
  /// default of 0.1 pt. From 2 widths on Cairo takes the pen for a point and drops the line.
  private static let pdfTolerance = 1.5

  private func trace(_ segment: VectorPath.Segment) {
    switch segment {
    case .move(let p): cairo_move_to(context, p.x.points, p.y.points)
    case .line(let p): cairo_line_to(context, p.x.points, p.y.points)
    case .curve(let a, let b, let p):
      cairo_curve_to(
        context, a.x.points, a.y.points, b.x.points, b.y.points, p.x.points, p.y.points)
    case .close: cairo_close_path(context)
    }
  }
}
