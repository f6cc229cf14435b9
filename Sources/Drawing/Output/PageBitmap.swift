import CCairo
import Document
import Problems

/// A page as pixels, white to begin with.
final class PageBitmap {
  let context: OpaquePointer
  private let surface: OpaquePointer

  /// Nil where the resolution gives no pixel, or more than Cairo's images hold on a side.
  init?(_ size: Size, dotsPerInch: Double) {
    let scale = dotsPerInch / 72
    let (width, height) = (size.width.points * scale, size.height.points * scale)
    let sides = 0.5...Self.longestSide
    guard sides.contains(width), sides.contains(height),
      let surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(width.rounded()), Int32(height.rounded())),
      let context = cairo_create(surface)
    else { return nil }
    self.surface = surface
    self.context = context
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// The PNG, or none where Cairo or `problems` say that it is not whole.
  func finish(_ problems: [Problem]) -> Checked<[UInt8]> {
    let sink = ByteSink()
    var status = cairo_status(context)
    if status == CAIRO_STATUS_SUCCESS {
      status = cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure)
    }
    let problems = problems + Problem.of(status)
    return Checked(problems.isEmpty ? sink.take() : [], problems)
  }

  /// The longest side of a Cairo image, in pixels (16-bit coordinates of pixman).
  private static let longestSide = 32_767.0
}
