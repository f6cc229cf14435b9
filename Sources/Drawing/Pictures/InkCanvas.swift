import CCairo
import Document
import Foundation

/// A small transparent canvas on which a picture's ink is sought.
final class InkCanvas {
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let size: Size
  private let scale: Double

  /// At most `ImageLimits.probedSide` pixels on a side; curves are enlarged to it, pixels are not.
  init?(_ size: Size, enlarging: Bool) {
    let fitting = ImageLimits.probedSide / max(size.width.points, size.height.points)
    self.size = size
    scale = enlarging ? fitting : min(1, fitting)
    guard
      let surface = cairo_image_surface_create(
        CAIRO_FORMAT_ARGB32, Self.pixels(size.width, scale), Self.pixels(size.height, scale)),
      let context = cairo_create(surface)
    else { return nil }
    self.surface = surface
    self.context = context
    cairo_scale(context, scale, scale)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Paints a PNG; false where it is broken.
  func paint(png bytes: Data) -> Bool {
    guard let pixels = pngSurface(bytes) else { return false }
    cairo_set_source_surface(context, pixels.pointer, 0, 0)
    cairo_paint(context)
    return cairo_status(context) == CAIRO_STATUS_SUCCESS
  }

  /// Paints an SVG; false where it cannot be drawn.
  func paint(_ drawing: SVGDrawing, _ size: Size) -> Bool {
    drawing.draw(on: context, size: size) && cairo_status(context) == CAIRO_STATUS_SUCCESS
  }

  /// The box of all that would be seen on white paper, in the picture's units; nil for none.
  func ink() -> Rectangle? {
    cairo_surface_flush(surface)
    guard let box = InkBox(surface) else { return nil }
    let (left, top) = (Double(box.left) / scale, Double(box.top) / scale)
    let right = min(Double(box.right + 1) / scale, size.width.points)
    let bottom = min(Double(box.bottom + 1) / scale, size.height.points)
    return Rectangle(
      x: .pt(left), y: .pt(top), width: .pt(right - left), height: .pt(bottom - top))
  }

  private static func pixels(_ length: Length, _ scale: Double) -> Int32 {
    max(1, Int32((length.points * scale).rounded(.up)))
  }
}
