import CCairo

/// The pixels of an image that differ from white paper: first and last column and row.
struct InkBox {
  private(set) var left = Int.max
  private(set) var top = Int.max
  private(set) var right = -1
  private(set) var bottom = -1

  /// Nil where there are none; `surface` is an ARGB32 image.
  init?(_ surface: OpaquePointer) {
    guard let data = cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(cairo_image_surface_get_stride(surface))
    let width = Int(cairo_image_surface_get_width(surface))
    for y in 0..<Int(cairo_image_surface_get_height(surface)) {
      let row = UnsafeRawBufferPointer(start: data + y * stride, count: width * 4)
      for x in 0..<width where Self.isInk(row.load(fromByteOffset: x * 4, as: UInt32.self)) {
        add(x, y)
      }
    }
    if right < 0 { return nil }
  }

  private mutating func add(_ x: Int, _ y: Int) {
    left = min(left, x)
    right = max(right, x)
    top = min(top, y)
    bottom = max(bottom, y)
  }

  /// Colours are premultiplied: on white, each gains what the alpha leaves.
  private static func isInk(_ pixel: UInt32) -> Bool {
    let paper = 255 - (pixel >> 24)
    let darkest = min(pixel & 0xFF, pixel >> 8 & 0xFF, pixel >> 16 & 0xFF) + paper
    return darkest < faintest
  }

  /// A level from which no one tells a tint from white; JPEG-born logos have such dust around them.
  private static let faintest: UInt32 = 250
}
