/// Two 64-bit sums of a file's bytes, which together name it (ISO 32000-1, 14.4): the same bytes give
/// the same name, others almost surely another. FNV-1a (Fowler, Noll, Vo) with two beginnings.
struct ContentHash: Sendable {
  private var sums: (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x84222325_CBF29CE4)

  /// Goes on with more of the file.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      sums.0 = (sums.0 ^ UInt64(byte)) &* Self.prime
      sums.1 = (sums.1 ^ UInt64(byte)) &* Self.prime &+ 1
    }
  }

  /// The name, 16 bytes.
  var bytes: [UInt8] {
    [sums.0, sums.1].flatMap { sum in
      (0..<8).map { UInt8(truncatingIfNeeded: sum >> (56 - 8 * $0)) }
    }
  }

  private static let prime: UInt64 = 0x0000_0100_0000_01B3
}
