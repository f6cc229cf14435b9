/// A page's content as Cairo wrote it, whose marked sequences are being settled: those that Cairo had to
/// be told are `Private`, since 1.16 knows no artifacts, become artifacts; the others are numbered on
/// from `shift` (ISO 32000-1, 14.6 and 14.8.2.2).
struct MarkedContent {
  /// The content, inflated.
  private(set) var bytes: [UInt8] = []
  /// How many numbers of Cairo's it uses.
  private(set) var count = 0

  /// Settles the marks of a content stream.
  init(_ source: [UInt8], shift: Int) throws(UnknownForm) {
    bytes.reserveCapacity(source.count)
    var position = 0
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "("):
        let end = Self.endOfString(in: source, from: position)
        bytes += source[position..<end]
        position = end
      case UInt8(ascii: "/"):
        position = try settle(source, at: position, shift)
      default:
        bytes.append(source[position])
        position += 1
      }
    }
  }

  /// Copies a name, or the mark that it begins; gives where to go on.
  private mutating func settle(
    _ source: [UInt8], at position: Int, _ shift: Int
  ) throws(UnknownForm) -> Int {
    let end =
      source[(position + 1)...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      ?? source.count
    let name = source[position..<end]
    guard source[end...].starts(with: Self.opening) else {
      bytes += name
      return end
    }
    var number = 0
    var at = end + Self.opening.count
    while at < source.count, (0x30...0x39).contains(source[at]) {
      number = number * 10 + Int(source[at] - 0x30)
      at += 1
    }
    guard source[at...].starts(with: Self.closing) else {
      throw UnknownForm("a marked sequence has other properties than its number")
    }
    count = max(count, number + 1)
    if name.elementsEqual(Self.artifact) {
      bytes.append("/Artifact BMC")
    } else {
      bytes += name
      bytes.append(" << /MCID \(number + shift) >> BDC")
    }
    return at + Self.closing.count
  }

  /// Where the string ends that begins at `start`: parentheses nest, a backslash escapes (7.3.4.2).
  private static func endOfString(in source: [UInt8], from start: Int) -> Int {
    var depth = 0
    var position = start
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { return min(position, source.count) }
    }
    return source.count
  }

  // `cairo-pdf-operators.c`: "/%s << /MCID %d >> BDC\n".
  private static let opening = Array(" << /MCID ".utf8)
  private static let closing = Array(" >> BDC".utf8)
  private static let artifact = Array("/Private".utf8)
}
