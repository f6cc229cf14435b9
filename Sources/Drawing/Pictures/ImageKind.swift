import Foundation

/// What a file looks like by its first bytes; raw values are what the message chooses its words by.
enum ImageKind: String, CaseIterable {
  case png, svg, pdf, jpeg, gif, webp, tiff, bmp, postscript, zip, svgz, empty, text, unknown

  init(_ bytes: Data) {
    let head = [UInt8](bytes.prefix(16))
    let known = Self.signatures.first { signature in
      head.dropFirst(signature.offset).starts(with: signature.bytes)
    }
    self = known?.kind ?? Self.guess(bytes)
  }

  /// Where a format's mark stands and what it is (each format's own specification).
  private static let signatures: [(kind: ImageKind, offset: Int, bytes: [UInt8])] = [
    (.png, 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    (.pdf, 0, Array("%PDF".utf8)),
    (.jpeg, 0, [0xFF, 0xD8, 0xFF]),
    (.gif, 0, Array("GIF8".utf8)),
    (.webp, 8, Array("WEBP".utf8)),
    (.tiff, 0, [0x49, 0x49, 0x2A, 0x00]),
    (.tiff, 0, [0x4D, 0x4D, 0x00, 0x2A]),
    (.bmp, 0, Array("BM".utf8)),
    (.postscript, 0, Array("%!PS".utf8)),
    (.zip, 0, Array("PK".utf8)),
    (.svgz, 0, [0x1F, 0x8B]),
    (.svg, 0, [0xFF, 0xFE, 0x3C, 0x00]),
    (.svg, 0, [0xFE, 0xFF, 0x00, 0x3C]),
  ]

  /// XML is taken for SVG until it is read; what has control characters is no text.
  private static func guess(_ bytes: Data) -> ImageKind {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes
    guard let first = start.first(where: { !blanks.contains($0) }) else { return .empty }
    if first == UInt8(ascii: "<") { return .svg }
    return start.prefix(512).contains { $0 < 0x20 && !blanks.contains($0) } ? .unknown : .text
  }

  /// Tab, line feed, carriage return, space (XML 1.0, 2.3).
  private static let blanks: [UInt8] = [0x09, 0x0A, 0x0D, 0x20]
}
