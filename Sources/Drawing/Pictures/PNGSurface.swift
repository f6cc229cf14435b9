import CCairo
import Foundation

/// The pixels of a PNG; nil where libpng gives up on it.
func pngSurface(_ bytes: Data) -> OpaquePointer? {
  let source = ByteSource(bytes)
  let surface = withExtendedLifetime(source) {
    cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure)
  }
  guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
    cairo_surface_destroy(surface)
    return nil
  }
  return surface
}
