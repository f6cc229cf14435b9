/// Writes values one after the other as bytes, for `RecordReader`. No names and no lengths but where a value
/// has no fixed one: what is written is read again by the same version of the program.
struct RecordWriter {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []

  /// A whole number, eight bytes.
  mutating func add(_ number: Int) { add(bits: UInt64(bitPattern: Int64(number))) }

  /// A length, to the last bit.
  mutating func add(_ number: Double) { add(bits: number.bitPattern) }

  /// A text.
  mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Bytes, after their count.
  mutating func add(_ content: [UInt8]) {
    add(content.count)
    bytes += content
  }

  /// A list, after its count.
  mutating func add<Element>(
    _ elements: [Element], _ write: (inout RecordWriter, Element) -> Void
  ) {
    add(elements.count)
    for element in elements { write(&self, element) }
  }

  /// A text that there may be.
  mutating func add(_ text: String?) { add(text.map { [$0] } ?? []) { $0.add($1 as String) } }

  private mutating func add(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
