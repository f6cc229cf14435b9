import CCairo
import Foundation

/// The pixels of a PNG; nil where libpng gives up on it.
func pngSurface(_ bytes: Data) -> CairoSurface? {
  let source = ByteSource(bytes)
  return withExtendedLifetime(source) {
    CairoSurface(cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure))
  }
}
