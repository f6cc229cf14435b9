/// The same numbers on every run: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Bytes of any value.
  mutating func bytes(upTo limit: Int) -> [UInt8] {
    (0..<Int.random(in: 0...limit, using: &self)).map { _ in .random(in: 0...255, using: &self) }
  }

  /// Text of these characters.
  mutating func text(of alphabet: [Character], upTo limit: Int) -> String {
    String(
      (0..<Int.random(in: 0...limit, using: &self)).compactMap { _ in
        alphabet.randomElement(using: &self)
      })
  }
}
