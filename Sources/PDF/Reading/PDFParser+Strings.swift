extension PDFParser {
  /// `( … )`: parentheses nest, a backslash escapes (7.3.4.2).
  mutating func literal() throws(UnknownForm) -> [UInt8] {
    position += 1
    var string: [UInt8] = []
    var depth = 1
    while let next = byte {
      position += 1
      switch next {
      case UInt8(ascii: "\\"):
        string += escape()
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0 { return string }
      string.append(next)
    }
    throw UnknownForm("a string has no end")
  }

  private mutating func escape() -> [UInt8] {
    let octal = bytes[position...].prefix(3).prefix { (0x30...0x37).contains($0) }
    if !octal.isEmpty {
      position += octal.count
      return [UInt8(truncatingIfNeeded: octal.reduce(0) { $0 * 8 + Int($1 - 0x30) })]
    }
    guard let next = byte else { return [] }
    position += 1
    if next == UInt8(ascii: "\r"), byte == UInt8(ascii: "\n") { position += 1 }
    let controls: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x62: 0x08, 0x66: 0x0C]
    return Self.lineEnds.contains(next) ? [] : [controls[next] ?? next]
  }

  /// `< … >`; a digit that is missing is 0 (7.3.4.3).
  mutating func hexadecimal() throws(UnknownForm) -> [UInt8] {
    position += 1
    var digits: [UInt8] = []
    while let next = byte, next != UInt8(ascii: ">") {
      position += 1
      if let digit = Character(Unicode.Scalar(next)).hexDigitValue { digits.append(UInt8(digit)) }
    }
    guard byte != nil else { throw UnknownForm("a string has no end") }
    position += 1
    if !digits.count.isMultiple(of: 2) { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
