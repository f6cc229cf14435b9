/// What two spellings of one name share, without the name: a Bloom filter of its bigrams.
///
/// Method: R. Schnell, T. Bachteler, J. Reiher, “Privacy-preserving record linkage using Bloom filters”,
/// BMC Medical Informatics and Decision Making 9:41 (2009), with one hash function. 128 bits for some 15
/// bigrams of a name: about six bigrams of the alphabet share a bit, so the bits do not spell the name,
/// while two unlike names share an eighth of theirs by chance.
public struct NameSketch: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The sketch of a folded name. The ends of words count as letters, so that short names have some too.
  init(folded name: String) {
    let letters = Array((" " + name + " ").unicodeScalars)
    var bits: (high: UInt64, low: UInt64) = (0, 0)
    for (a, b) in zip(letters, letters.dropFirst()) {
      let bit = Self.bit(of: a, b)
      if bit < 64 { bits.low |= 1 << bit } else { bits.high |= 1 << (bit - 64) }
    }
    (high, low) = bits
  }

  /// How alike two names are, 0 to 1: twice the bits in common by the bits of both (Dice 1945).
  func similarity(to other: NameSketch) -> Double {
    let total = count + other.count
    let common = (high & other.high).nonzeroBitCount + (low & other.low).nonzeroBitCount
    return total == 0 ? 0 : 2 * Double(common) / Double(total)
  }

  /// 32 hexadecimal digits.
  var hex: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Reads what `hex` gave; nil for anything else.
  init?(hex: String) {
    guard hex.utf8.count == 32, hex.allSatisfy(\.isHexDigit),
      let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }

  private var count: Int { high.nonzeroBitCount + low.nonzeroBitCount }

  /// FNV-1a (Fowler, Noll, Vo) of the two scalars, folded to the filter's 128 places: the same on every
  /// machine, which Swift's own hashing is not.
  private static func bit(of a: Unicode.Scalar, _ b: Unicode.Scalar) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in (String(a) + String(b)).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return (hash ^ (hash >> 32)) % 128
  }
}
