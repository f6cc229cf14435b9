import CCairo
import Drawing
import Layout
import Problems
import Testing

/// A page drawn at 72 dpi, as letters: one for each pixel (`_` white, `R` `G` `B` `K` pure colours,
/// `?` any other), one string for each row.
func letters(_ page: Page, by press: Press = Press()) throws -> [String] {
  let png = press.png(page, dotsPerInch: 72)
  try #require(png.problems == [])
  return try Bitmap(png: png.value).letters
}

/// Decoded pixels.
struct Bitmap: Equatable {
  let width: Int
  let height: Int
  /// 0xRRGGBB, row by row.
  let pixels: [UInt32]

  init(png: [UInt8]) throws {
    var rest = png[...]
    let surface = withUnsafeMutablePointer(to: &rest) { pointer in
      cairo_image_surface_create_from_png_stream(
        { closure, target, count in
          guard let rest = closure?.assumingMemoryBound(to: ArraySlice<UInt8>.self), let target
          else { return CAIRO_STATUS_READ_ERROR }
          for (i, byte) in rest.pointee.prefix(Int(count)).enumerated() { target[i] = byte }
          rest.pointee = rest.pointee.dropFirst(Int(count))
          return CAIRO_STATUS_SUCCESS
        }, pointer)
    }
    defer { cairo_surface_destroy(surface) }
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    let data = try #require(cairo_image_surface_get_data(surface))
    let row = width
    pixels = (0..<height).flatMap { y in
      (0..<row).map { x in
        UnsafeRawPointer(data).load(fromByteOffset: y * stride + x * 4, as: UInt32.self) & 0xFFFFFF
      }
    }
  }

  var letters: [String] {
    (0..<height).map { y in
      String(pixels[y * width..<(y + 1) * width].map { Self.names[$0] ?? "?" })
    }
  }

  private static let names: [UInt32: Character] = [
    0xFFFFFF: "_", 0xFF0000: "R", 0x00FF00: "G", 0x0000FF: "B", 0x000000: "K",
  ]

  /// The mean difference of their channels, 0 to 255.
  func meanDifference(from other: Bitmap) -> Double {
    var total = 0
    for (one, another) in zip(pixels, other.pixels) {
      for shift: UInt32 in [0, 8, 16] {
        total += abs(Int(one >> shift & 255) - Int(another >> shift & 255))
      }
    }
    return Double(total) / Double(3 * pixels.count)
  }
}
