import CRSVG
import Document
import Foundation

/// An SVG that librsvg has read. It has no address of its own, so that nothing outside it is loaded.
final class SVGDrawing {
  private let handle: UnsafeMutablePointer<RsvgHandle>

  /// Nil where librsvg gives up on it.
  init?(_ bytes: Data) {
    var error: UnsafeMutablePointer<GError>?
    let handle = bytes.withUnsafeBytes {
      rsvg_handle_new_from_data($0.bindMemory(to: UInt8.self).baseAddress, gsize($0.count), &error)
    }
    g_clear_error(&error)
    guard let handle else { return nil }
    self.handle = handle
    rsvg_handle_set_dpi(handle, Self.pixelsPerInch)
  }

  deinit { g_object_unref(handle) }

  /// Its extent: width and height where both are lengths, else the viewBox; nil where it has neither.
  var size: Size? {
    var (width, height) = (0.0, 0.0)
    if rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0 {
      return Size(width: .pt(width), height: .pt(height))
    }
    var (hasWidth, hasHeight, hasViewBox): (gboolean, gboolean, gboolean) = (0, 0, 0)
    var (widthLength, heightLength, viewBox) = (RsvgLength(), RsvgLength(), RsvgRectangle())
    rsvg_handle_get_intrinsic_dimensions(
      handle, &hasWidth, &widthLength, &hasHeight, &heightLength, &hasViewBox, &viewBox)
    guard hasViewBox != 0 else { return nil }
    return Size(width: .pt(viewBox.width), height: .pt(viewBox.height))
  }

  /// Draws all of it from the origin, in its own units; false where it cannot be drawn.
  func draw(on context: OpaquePointer?, size: Size) -> Bool {
    var page = RsvgRectangle(x: 0, y: 0, width: size.width.points, height: size.height.points)
    var error: UnsafeMutablePointer<GError>?
    let isDrawn = rsvg_handle_render_document(handle, context, &page, &error) != 0
    g_clear_error(&error)
    return isDrawn
  }

  /// Pixels of CSS in an inch, for lengths given in mm or pt (CSS Values 3, 5.2).
  private static let pixelsPerInch = 96.0
}
