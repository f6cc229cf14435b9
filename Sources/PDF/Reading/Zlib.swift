internal import CZlib

/// The streams of PDF's FlateDecode (ISO 32000-1, 7.4.4).
enum Zlib {
  /// The bytes that were compressed; throws where they are no such stream.
  static func inflated(_ bytes: ArraySlice<UInt8>) throws(UnknownForm) -> [UInt8] {
    var room = max(bytes.count * 4, 1024)
    while room <= longest {
      var output = [UInt8](repeating: 0, count: room)
      var length = uLongf(room)
      let status = bytes.withUnsafeBufferPointer {
        uncompress(&output, &length, $0.baseAddress, uLong($0.count))
      }
      if status == Z_OK { return Array(output.prefix(Int(length))) }
      guard status == Z_BUF_ERROR else { break }
      room *= 4
    }
    throw UnknownForm("a stream cannot be inflated")
  }

  /// The bytes, compressed as small as zlib can.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(length))
    let status = compress2(&output, &length, bytes, uLong(bytes.count), Z_BEST_COMPRESSION)
    // The room is zlib's own bound, so that only a lack of memory can fail.
    precondition(status == Z_OK)
    output.removeLast(output.count - Int(length))
    return output
  }

  /// No page of ours comes near; a stream that inflates beyond it is not Cairo's.
  private static let longest = 1 << 28
}
