import CCairo
import Document
import Layout
import Problems

extension Canvas {
  /// Places a form. In a PDF it is a recording that Cairo writes once, as a Form XObject, however
  /// often and on however many pages it is placed; pixels are drawn from the paths themselves.
  func draw(_ placement: FormPlacement) {
    cairo_translate(context, placement.origin.x.points, placement.origin.y.points)
    turn(placement.quarterTurns)
    clip(to: placement.form.bounds)
    switch medium {
    case .bitmap: placement.form.paths.forEach(draw)
    case .pdf: paintRecording(of: placement.form)
    }
  }

  private func paintRecording(of form: FormPlacement.Form) {
    guard let recording = press.forms.recording(of: form, by: press) else {
      return Problem.of(CAIRO_STATUS_NO_MEMORY).forEach(report)
    }
    cairo_set_source_surface(context, recording.pointer, 0, 0)
    cairo_paint(context)
  }

  /// Clockwise quarter turns by exact matrices: a rotation by an angle leaves 6e-17 in the file.
  private func turn(_ quarters: Int) {
    let (cosine, sine) = [(1.0, 0.0), (0, 1), (-1, 0), (0, -1)][quarters & 3]
    var matrix = cairo_matrix_t(xx: cosine, yx: sine, xy: -sine, yy: cosine, x0: 0, y0: 0)
    cairo_transform(context, &matrix)
  }
}
