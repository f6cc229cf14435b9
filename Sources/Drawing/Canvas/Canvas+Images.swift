import CCairo
import Document
import Layout
import Problems

extension Canvas {
  /// Draws a picture so that its ink fills the frame.
  func draw(_ placement: ImagePlacement) {
    let asset = placement.asset
    let isDrawn =
      switch (press.pictures.picture(of: asset), medium) {
      case (.pixels(let surface), _): paint(surface, placement)
      case (.drawing(let drawing), .bitmap): draw(drawing, placement)
      case (.drawing(let drawing), .pdf): paintRecording(of: drawing, placement)
      case (nil, _): false
      }
    if isDrawn { return }
    report(
      DrawingProblem.imageBroken.problem(
        at: Place(file: asset.name), ["format": .text(asset.format.rawValue)]))
  }

  private func paint(_ pixels: CairoSurface, _ placement: ImagePlacement) -> Bool {
    map(placement.asset.ink, onto: placement.frame)
    cairo_set_source_surface(context, pixels.pointer, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(context), pixelFilter)
    cairo_paint(context)
    return true
  }

  private func draw(_ drawing: SVGDrawing, _ placement: ImagePlacement) -> Bool {
    map(placement.asset.ink, onto: placement.frame)
    return drawing.draw(on: context, size: placement.asset.size)
  }

  private func paintRecording(of drawing: SVGDrawing, _ placement: ImagePlacement) -> Bool {
    guard let recording = press.pictures.recording(of: drawing, placement.asset) else {
      return false
    }
    map(SVGDrawing.recordedBox(of: placement.asset), onto: placement.frame)
    cairo_set_source_surface(context, recording.pointer, 0, 0)
    cairo_paint(context)
    return true
  }

  /// NEAREST is what keeps `/Interpolate true`, forbidden by PDF/A (ISO 19005-2, 6.2.8), out of the
  /// file; on a screen it would make thin strokes of a reduced logo vanish.
  private var pixelFilter: cairo_filter_t {
    medium == .pdf ? CAIRO_FILTER_NEAREST : CAIRO_FILTER_BEST
  }
}
