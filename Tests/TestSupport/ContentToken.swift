/// A word of a content stream.
indirect enum ContentToken {
  /// `/P`
  case name(String)
  /// A string's bytes.
  case bytes([UInt8])
  /// `[ … ]`
  case list([ContentToken])
  /// `<< … >>`, names and values one after the other.
  case dictionary([ContentToken])
  /// A number or an operator.
  case word(String)

  /// The bytes of strings in it.
  var shown: [[UInt8]] {
    switch self {
    case .bytes(let bytes): [bytes]
    case .list(let items): items.flatMap(\.shown)
    default: []
    }
  }

  /// What stands under a key of a dictionary.
  subscript(key: String) -> ContentToken? {
    guard case .dictionary(let items) = self else { return nil }
    let index = items.firstIndex { if case .name(key) = $0 { true } else { false } }
    return index.flatMap { $0 + 1 < items.count ? items[$0 + 1] : nil }
  }
}

/// Reads the words of a content stream.
struct ContentScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next word; nil at the end, and at a bracket that closes.
  mutating func next() -> ContentToken? {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "/"):
      position += 1
      return .name(word())
    case UInt8(ascii: "("): return .bytes(literal())
    case UInt8(ascii: "["): return .list(items(opening: 1, closing: 1))
    case UInt8(ascii: "<") where isDoubled: return .dictionary(items(opening: 2, closing: 2))
    case UInt8(ascii: "<"): return .bytes(hexadecimal())
    case UInt8(ascii: "]"), UInt8(ascii: ">"): return nil
    default: return .word(word())
    }
  }

  private var isDoubled: Bool {
    position + 1 < bytes.count && bytes[position + 1] == bytes[position]
  }

  private mutating func items(opening: Int, closing: Int) -> [ContentToken] {
    position += opening
    var items: [ContentToken] = []
    while let item = next() { items.append(item) }
    position += closing
    return items
  }

  private mutating func word() -> String {
    let start = position
    let delimiters = Set("()<>[]/".utf8)
    while position < bytes.count, bytes[position] > 0x20, !delimiters.contains(bytes[position]) {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func hexadecimal() -> [UInt8] {
    let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    defer { position = end + 1 }
    return hexadecimalBytes(String(decoding: bytes[(position + 1)..<end], as: UTF8.self))
  }

  private mutating func literal() -> [UInt8] {
    var (result, depth) = ([UInt8](), 0)
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\\"): result += escaped()
      case UInt8(ascii: "("):
        depth += 1
        if depth > 1 { result.append(byte) }
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return result }
        result.append(byte)
      default: result.append(byte)
      }
    }
    return result
  }

  private mutating func escaped() -> [UInt8] {
    let digits = bytes[position...].prefix(3).prefix { (0x30...0x37).contains($0) }
    if !digits.isEmpty {
      position += digits.count
      return [UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1) - 0x30 })]
    }
    guard position < bytes.count else { return [] }
    position += 1
    let controls: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x62: 0x08, 0x66: 0x0C]
    return [controls[bytes[position - 1]] ?? bytes[position - 1]]
  }
}

/// `00e9` as bytes.
func hexadecimalBytes(_ digits: String) -> [UInt8] {
  let digits = digits.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map {
    UInt8(digits[$0] << 4 | digits[$0 + 1])
  }
}

/// UTF-16BE as text, with or without its mark.
func utf16Text(_ bytes: [UInt8]) -> String {
  let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
    UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
  }
  return String(decoding: units, as: UTF16.self).replacing("\u{FEFF}", with: "")
}
