import Foundation

/// What the first chunk of a PNG says (PNG specification, 11.2.2), read before anything is decoded.
struct PNGHeader {
  let width: Int
  let height: Int

  /// Nil where the file does not begin with that chunk.
  init?(_ bytes: Data) {
    let head = [UInt8](bytes.prefix(24))
    guard head.count == 24, head[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    width = Self.number(head[16..<20])
    height = Self.number(head[20..<24])
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
