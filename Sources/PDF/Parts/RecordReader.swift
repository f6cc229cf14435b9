/// Reads what `RecordWriter` wrote; refuses what it did not.
struct RecordReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether nothing follows.
  var isAtEnd: Bool { position == bytes.count }

  /// A whole number.
  mutating func integer() throws(UnknownForm) -> Int { Int(Int64(bitPattern: try bits())) }

  /// A length.
  mutating func double() throws(UnknownForm) -> Double { Double(bitPattern: try bits()) }

  /// A text.
  mutating func text() throws(UnknownForm) -> String {
    guard let text = String(validating: try content(), as: UTF8.self) else { throw Self.damaged }
    return text
  }

  /// Bytes.
  mutating func content() throws(UnknownForm) -> ArraySlice<UInt8> {
    let count = try integer()
    guard count >= 0, count <= bytes.count - position else { throw Self.damaged }
    position += count
    return bytes[position - count..<position]
  }

  /// A list.
  mutating func list<Element>(
    _ read: (inout RecordReader) throws(UnknownForm) -> Element
  ) throws(UnknownForm) -> [Element] {
    let count = try integer()
    // Every element takes a byte at least, so that a damaged count asks for no more than there is.
    guard count >= 0, count <= bytes.count - position else { throw Self.damaged }
    var elements: [Element] = []
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  /// A text that there may be.
  mutating func optionalText() throws(UnknownForm) -> String? {
    try list { (r: inout RecordReader) throws(UnknownForm) in try r.text() }.first
  }

  /// What is not as it was written.
  static let damaged = UnknownForm("a record of drawn pages is damaged")

  private mutating func bits() throws(UnknownForm) -> UInt64 {
    guard bytes.count - position >= 8 else { throw Self.damaged }
    defer { position += 8 }
    return bytes[position..<position + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
