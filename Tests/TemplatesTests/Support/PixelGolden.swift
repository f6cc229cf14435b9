import CCairo
import Drawing
import Foundation
import Layout
import Problems
import Testing

/// Dots per inch of the pictures: small files, in which a block that moved by a millimetre still shows.
private let resolution = 30.0
/// How far the dots may be off, on average over the page and its three colours, of 255: the same page
/// drawn by another patch level of Cairo stays below, a line of text that moved does not.
private let tolerance = 0.4

/// Compares a page with `Tests/Fixtures/layout/<name>.png`; recorded like the pages as text. Logos are
/// left out: those of the tests are stand-ins without a picture.
func compareWithPicture(_ page: Page, _ name: String) throws {
  var page = page
  page.items.removeAll { item in
    if case .image = item.content { true } else { false }
  }
  let drawn = Press().png(page, dotsPerInch: resolution)
  try #require(drawn.problems.isEmpty)
  let file = Repository.root.appending(path: "Tests/Fixtures/layout/\(name).png")
  if ProcessInfo.processInfo.environment["PARCHEMIN_RECORD"] != nil {
    try Data(drawn.value).write(to: file)
    Issue.record("\(name) was recorded: look at the picture")
  }
  let expected = try dots([UInt8](Data(contentsOf: file)))
  let found = try dots(drawn.value)
  try #require(found.count == expected.count, "\(name): another size")
  let difference = zip(found, expected).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
  #expect(Double(difference) / Double(found.count) < tolerance, "\(name)")
}

/// The bytes of a picture's dots.
private func dots(_ png: [UInt8]) throws -> [UInt8] {
  var reader = (bytes: png, at: 0)
  let surface = withUnsafeMutablePointer(to: &reader) { pointer in
    cairo_image_surface_create_from_png_stream(
      { closure, target, length in
        guard let reader = closure?.assumingMemoryBound(to: (bytes: [UInt8], at: Int).self),
          let target, reader.pointee.at + Int(length) <= reader.pointee.bytes.count
        else { return CAIRO_STATUS_READ_ERROR }
        for i in 0..<Int(length) { target[i] = reader.pointee.bytes[reader.pointee.at + i] }
        reader.pointee.at += Int(length)
        return CAIRO_STATUS_SUCCESS
      }, pointer)
  }
  defer { cairo_surface_destroy(surface) }
  try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
  let size = cairo_image_surface_get_stride(surface) * cairo_image_surface_get_height(surface)
  let data = try #require(cairo_image_surface_get_data(surface))
  return Array(UnsafeBufferPointer(start: data, count: Int(size)))
}
