import CCairo
import Document

/// A decoded picture, ready to be painted.
final class Picture {
  /// Its pixels, or a recording of its curves.
  let surface: OpaquePointer
  /// The part that has ink, in units of the surface.
  let ink: Rectangle

  /// Nil where the file cannot be read after all.
  convenience init?(_ asset: ImageAsset) {
    switch asset.format {
    case .png: self.init(png: asset)
    case .svg: self.init(svg: asset)
    }
  }

  init(surface: OpaquePointer, ink: Rectangle) {
    self.surface = surface
    self.ink = ink
  }

  /// Whether the surface holds curves rather than pixels.
  var isRecording: Bool { cairo_surface_get_type(surface) == CAIRO_SURFACE_TYPE_RECORDING }

  deinit { cairo_surface_destroy(surface) }

  private convenience init?(png asset: ImageAsset) {
    guard let pixels = pngSurface(asset.bytes) else { return nil }
    self.init(surface: pixels, ink: asset.ink)
  }

  /// Records the ink at a fixed scale: Cairo keeps coordinates to 1/256, which is too coarse for a
  /// picture one unit wide and too narrow for one of a million.
  private convenience init?(svg asset: ImageAsset) {
    guard let drawing = SVGDrawing(asset.bytes) else { return nil }
    let scale = Self.recordedSide / max(asset.ink.size.width.points, asset.ink.size.height.points)
    let (width, height) = (asset.ink.size.width * scale, asset.ink.size.height * scale)
    var extents = cairo_rectangle_t(x: 0, y: 0, width: width.points, height: height.points)
    guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents),
      let context = cairo_create(surface)
    else { return nil }
    defer { cairo_destroy(context) }
    cairo_scale(context, scale, scale)
    cairo_translate(context, -asset.ink.origin.x.points, -asset.ink.origin.y.points)
    let isDrawn = drawing.draw(on: context, size: asset.size)
    self.init(
      surface: surface, ink: Rectangle(x: .zero, y: .zero, width: width, height: height))
    if !isDrawn { return nil }
  }

  /// Longer side of a recorded picture, in its units: 1/256 of one is then far below any printer's
  /// dot, and the filters that librsvg draws as pixels are fine enough for a logo of 8 cm at 300 dpi.
  private static let recordedSide = 1000.0
}
