internal import Layout

/// A page's content as Cairo wrote it, whose marked sequences are being settled: those that Cairo had to
/// be told are `Private`, since 1.16 knows no artifacts, become artifacts; the others are numbered on
/// from `shift` (ISO 32000-1, 14.6 and 14.8.2.2).
struct MarkedContent {
  /// The content, inflated.
  private(set) var bytes: [UInt8] = []
  private let roles: [StructureTag.Role]
  private let shift: Int
  /// How many of the marks were met.
  private var count = 0

  /// Settles the marks of a content stream; `roles` are what was drawn, in order.
  init(
    _ source: [UInt8], roles: [StructureTag.Role], shift: Int
  ) throws(UnknownForm) {
    self.roles = roles
    self.shift = shift
    bytes.reserveCapacity(source.count)
    var position = 0
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "("):
        let end = Self.endOfString(in: source, from: position)
        bytes += source[position..<end]
        position = end
      case UInt8(ascii: "/"):
        position = try settle(source, at: position)
      default:
        bytes.append(source[position])
        position += 1
      }
    }
    guard count == roles.count else {
      throw UnknownForm("\(roles.count) marks were drawn, \(count) are there")
    }
  }

  /// Copies a name, or the mark that it begins; gives where to go on.
  private mutating func settle(
    _ source: [UInt8], at position: Int
  ) throws(UnknownForm) -> Int {
    let end =
      source[(position + 1)...].firstIndex { $0 <= 0x20 || Self.delimiters.contains($0) }
      ?? source.count
    let name = source[position..<end]
    guard source[end...].starts(with: Self.opening) else {
      bytes += name
      return end
    }
    let digits = source[(end + Self.opening.count)...].prefix { (0x30...0x39).contains($0) }
    guard source[digits.endIndex...].starts(with: Self.closing),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { throw UnknownForm("a marked sequence has other properties than its number") }
    try open(name, number)
    return digits.endIndex + Self.closing.count
  }

  /// Writes the beginning of a mark as it is to be.
  private mutating func open(_ name: ArraySlice<UInt8>, _ number: Int) throws(UnknownForm) {
    guard number == count, number < roles.count,
      name.elementsEqual(Self.artifact) == roles[number].isArtifact
    else { throw UnknownForm("mark \(number) is not the one that was drawn") }
    count += 1
    switch roles[number] {
    case .artifact: bytes.append("/Artifact BMC")
    // Running headers and footers say that they are (ISO 14289-1, 7.8; ISO 32000-1, table 330).
    case .header, .footer:
      let kind = roles[number].rawValue
      bytes.append("/Artifact << /Type /Pagination /Subtype /\(kind) >> BDC")
    default:
      bytes += name
      bytes.append(" << /MCID \(number + shift) >> BDC")
    }
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

  private static let delimiters = Set("()<>[]{}/%".utf8)
  // `cairo-pdf-operators.c`: "/%s << /MCID %d >> BDC\n".
  private static let opening = Array(" << /MCID ".utf8)
  private static let closing = Array(" >> BDC".utf8)
  private static let artifact = Array("/Private".utf8)
}
