import CCairo
import Document
import Drawing
import Foundation
import Problems
import Testing

/// Pictures made in the test: no binary files.
enum Pictures {
  /// A PNG from letters: `_` white, `.` transparent, `R` `G` `B` `K` pure colours. Without a `.` it
  /// is an opaque PNG.
  static func png(_ rows: [String]) -> Data {
    let isOpaque = !rows.joined().contains(".")
    let surface = cairo_image_surface_create(
      isOpaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32, Int32(rows.first?.count ?? 0),
      Int32(rows.count))
    let context = cairo_create(surface)
    for (y, row) in rows.enumerated() {
      for (x, letter) in row.enumerated() where letter != "." {
        let color = colors[letter] ?? .white
        cairo_set_source_rgb(
          context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
        cairo_rectangle(context, Double(x), Double(y), 1, 1)
        cairo_fill(context)
      }
    }
    cairo_destroy(context)
    defer { cairo_surface_destroy(surface) }
    return encoded(surface)
  }

  /// An opaque PNG of one grey, 0 to 255.
  static func png(side: Int32, grey: Int) -> Data {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side)
    let context = cairo_create(surface)
    cairo_set_source_rgb(context, Double(grey) / 255, Double(grey) / 255, Double(grey) / 255)
    cairo_paint(context)
    cairo_destroy(context)
    defer { cairo_surface_destroy(surface) }
    return encoded(surface)
  }

  /// An SVG of the given attributes and contents.
  static func svg(_ attributes: String, _ contents: String) -> Data {
    Data(#"<svg xmlns="http://www.w3.org/2000/svg" \#(attributes)>\#(contents)</svg>"#.utf8)
  }

  /// Probes a picture that must be sound.
  static func asset(_ bytes: Data, _ name: String = "logo") throws -> ImageAsset {
    let probed = probeImage(bytes, name: name)
    #expect(probed.problems == [])
    return try #require(probed.value)
  }

  private static let colors: [Character: Color] = [
    "R": Samples.red, "G": Samples.green, "B": Samples.blue, "K": .black,
  ]

  private static func encoded(_ surface: OpaquePointer?) -> Data {
    let bytes = NSMutableData()
    cairo_surface_write_to_png_stream(
      surface,
      { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<NSMutableData>.fromOpaque(closure).takeUnretainedValue()
          .append(data, length: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(bytes).toOpaque())
    return Data(referencing: bytes)
  }
}
