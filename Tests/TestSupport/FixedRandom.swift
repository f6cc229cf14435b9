/// The same numbers on every run: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
public struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  /// Numbers that hang on the seed alone.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number of the range.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// So many values, made one after the other.
  public mutating func values<Value>(
    _ count: ClosedRange<Int>, _ make: (inout FixedRandom) -> Value
  ) -> [Value] {
    (0..<number(in: count)).map { _ in make(&self) }
  }

  /// Bytes of any value.
  public mutating func bytes(upTo limit: Int) -> [UInt8] {
    (0..<number(in: 0...limit)).map { _ in .random(in: 0...255, using: &self) }
  }

  /// Text of these characters.
  public mutating func text(of alphabet: [Character], upTo limit: Int) -> String {
    String((0..<number(in: 0...limit)).compactMap { _ in alphabet.randomElement(using: &self) })
  }
}
