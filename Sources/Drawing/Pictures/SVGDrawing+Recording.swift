import CCairo
import Document

extension SVGDrawing {
  /// The picture's ink as a recording that begins at the origin, its longer side `recordedSide`; nil
  /// where librsvg cannot draw it.
  ///
  /// The scale is fixed because Cairo keeps coordinates to 1/256: too coarse for a picture that is one
  /// unit wide, too narrow for one of a million.
  func recording(of asset: ImageAsset) -> CairoSurface? {
    let box = Self.recordedBox(of: asset)
    var extents = cairo_rectangle_t(
      x: 0, y: 0, width: box.size.width.points, height: box.size.height.points)
    guard
      let surface = CairoSurface(
        cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)),
      let context = cairo_create(surface.pointer)
    else { return nil }
    defer { cairo_destroy(context) }
    let scale = box.size.width / asset.ink.size.width
    cairo_scale(context, scale, scale)
    cairo_translate(context, -asset.ink.origin.x.points, -asset.ink.origin.y.points)
    return draw(on: context, size: asset.size) ? surface : nil
  }

  /// The extent of that recording.
  static func recordedBox(of asset: ImageAsset) -> Rectangle {
    let ink = asset.ink.size
    let scale = recordedSide / max(ink.width.points, ink.height.points)
    return Rectangle(x: .zero, y: .zero, width: ink.width * scale, height: ink.height * scale)
  }

  /// Longer side of a recording, in its units: 1/256 of one is then far below any printer's dot, and
  /// the filters that librsvg draws as pixels are fine enough for a logo of 8 cm at 300 dpi.
  private static let recordedSide = 1000.0
}
