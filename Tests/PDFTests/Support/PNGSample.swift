/// A PNG of 8 by 8 dots of some kind, made here: no binary files.
struct PNGSample {
  /// The file.
  let bytes: [UInt8]

  /// The kinds that PNG has (ISO/IEC 15948, table 11.1), by colour type and bits of a sample.
  static let all = [
    PNGSample(color: 0, bits: 1), PNGSample(color: 0, bits: 8), PNGSample(color: 0, bits: 16),
    PNGSample(color: 2, bits: 8), PNGSample(color: 2, bits: 16), PNGSample(color: 3, bits: 2),
    PNGSample(color: 3, bits: 8, transparency: [0, 128, 255]), PNGSample(color: 4, bits: 8),
    PNGSample(color: 6, bits: 8), PNGSample(color: 6, bits: 16),
    PNGSample(color: 2, bits: 8, transparency: [0, 40, 0, 40, 0, 40]),
  ]

  private init(color: UInt8, bits: UInt8, transparency: [UInt8]? = nil) {
    let samples = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][Int(color)] ?? 1
    let length = (8 * samples * Int(bits) + 7) / 8
    let isPalette = color == 3 && bits == 8
    var rows: [UInt8] = []
    for row in 0..<8 {
      rows.append(0)
      for column in 0..<length {
        // A palette has four colours: higher numbers would be of none.
        let sample = isPalette ? (column + row) % 4 : 40 + row * 29 + column * 53
        rows.append(UInt8(truncatingIfNeeded: sample))
      }
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    file += Self.chunk("IHDR", [0, 0, 0, 8, 0, 0, 0, 8, bits, color, 0, 0, 0])
    if color == 3 { file += Self.chunk("PLTE", [200, 0, 0, 0, 90, 0, 0, 0, 200, 255, 255, 255]) }
    if let transparency { file += Self.chunk("tRNS", transparency) }
    file += Self.chunk("IDAT", Self.stored(rows)) + Self.chunk("IEND", [])
    bytes = file
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let content = Array(name.utf8) + data
    return number(UInt32(data.count)) + content + number(checksum(content))
  }

  /// CRC-32 (15948, annex D).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  /// A zlib stream of one block that is not compressed (RFC 1950, RFC 1951 3.2.4).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt16(bytes.count)
    let sizes = [length, ~length].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let sums = bytes.reduce((UInt32(1), UInt32(0))) { sums, byte in
      let first = (sums.0 + UInt32(byte)) % 65521
      return (first, (sums.1 + first) % 65521)
    }
    return [0x78, 0x01, 0x01] + sizes + bytes + number(sums.1 << 16 | sums.0)
  }
}
