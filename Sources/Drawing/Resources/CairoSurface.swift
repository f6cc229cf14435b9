import CCairo

/// Owns a surface of Cairo's.
final class CairoSurface {
  let pointer: OpaquePointer

  /// Takes over the caller's reference; nil where there is none or Cairo calls it unusable.
  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
    guard cairo_surface_status(pointer) == CAIRO_STATUS_SUCCESS else { return nil }
  }

  deinit { cairo_surface_destroy(pointer) }
}
