internal import OrderedCollections

extension PDFObject {
  /// Appends the object as a file spells it.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append("null")
    case .boolean(let value): bytes.append(value ? "true" : "false")
    case .number(let text): bytes.append(text)
    case .name(let name): bytes.append("/" + name)
    case .string(let string): Self.write(string, to: &bytes)
    case .array(let items): Self.write(items, to: &bytes)
    case .dictionary(let entries): Self.write(entries, to: &bytes)
    case .reference(let number): bytes.append("\(number) 0 R")
    }
  }

  private static func write(_ items: [PDFObject], to bytes: inout [UInt8]) {
    bytes.append("[")
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(" ") }
      item.write(to: &bytes)
    }
    bytes.append("]")
  }

  private static func write(_ entries: Entries, to bytes: inout [UInt8]) {
    bytes.append("<<")
    for (key, value) in entries {
      bytes.append(" /" + key + " ")
      value.write(to: &bytes)
    }
    bytes.append(" >>")
  }

  /// Printable strings between parentheses, others in hexadecimal, which needs no escapes (7.3.4.3).
  private static func write(_ string: [UInt8], to bytes: inout [UInt8]) {
    let isPlain = string.allSatisfy { (0x20...0x7E).contains($0) && !escaped.contains($0) }
    bytes.append(isPlain ? "(" : "<")
    if isPlain {
      bytes += string
    } else {
      for byte in string { bytes += [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]] }
    }
    bytes.append(isPlain ? ")" : ">")
  }

  private static let escaped = Set("()\\".utf8)
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}

extension [UInt8] {
  /// Appends the letters of a text.
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}
