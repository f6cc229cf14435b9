internal import OrderedCollections

/// Reads PDF's object syntax (ISO 32000-1, 7.2 and 7.3) from a position in a file.
struct PDFParser {
  /// The file.
  let bytes: [UInt8]
  /// Where it reads next.
  var position: Int
  /// How many arrays and dictionaries it is in.
  private var depth = 0

  /// A parser of `bytes` from `position` on.
  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The next object; throws where there is none.
  mutating func object() throws(UnknownForm) -> PDFObject {
    skipBlanks()
    guard let first = byte else { throw UnknownForm("an object is missing at the end") }
    switch first {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("): return .string(try literal())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "<"):
      return has("<<") ? .dictionary(try dictionary()) : .string(try hexadecimal())
    default: return try wordObject()
    }
  }

  /// Reads a word that must be there, such as `obj`.
  mutating func expect(_ word: String) throws(UnknownForm) {
    skipBlanks()
    guard has(word) else { throw UnknownForm("“\(word)” is missing at byte \(position)") }
    position += word.utf8.count
  }

  /// Whether a word comes next; nothing is read but blanks.
  mutating func comes(_ word: String) -> Bool {
    skipBlanks()
    return has(word)
  }

  /// The byte that it reads next; nil at the end.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func has(_ word: String) -> Bool {
    var index = position
    for letter in word.utf8 {
      guard index < bytes.count, bytes[index] == letter else { return false }
      index += 1
    }
    return true
  }

  private mutating func skipBlanks() {
    while let next = byte {
      if next == UInt8(ascii: "%") {
        while let comment = byte, !Self.lineEnds.contains(comment) { position += 1 }
      } else if !Self.blanks.contains(next) {
        return
      } else {
        position += 1
      }
    }
  }

  /// Letters, digits and signs up to the next blank or delimiter.
  private mutating func word() -> String {
    let start = position
    while let next = byte, !Self.blanks.contains(next), !Self.delimiters.contains(next) {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func name() -> String {
    position += 1
    return word()
  }

  /// A number, a reference (`12 0 R`) or a keyword.
  private mutating func wordObject() throws(UnknownForm) -> PDFObject {
    let start = position
    let text = word()
    switch text {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: break
    }
    // `Double` knows more: « inf », exponents, hexadecimal.
    guard text.utf8.allSatisfy(Self.numerals.contains), Double(text) != nil else {
      throw UnknownForm("no object at byte \(start)")
    }
    if let number = Int(text), let end = referenceEnd() {
      position = end
      return .reference(number)
    }
    return .number(text)
  }

  /// Where ` 0 R` ends that follows a number; nil where it does not.
  private func referenceEnd() -> Int? {
    var ahead = self
    guard ahead.has(" 0 R") else { return nil }
    ahead.position += 4
    let next = ahead.byte ?? UInt8(ascii: " ")
    return Self.blanks.contains(next) || Self.delimiters.contains(next) ? ahead.position : nil
  }

  private mutating func array() throws(UnknownForm) -> [PDFObject] {
    position += 1
    try goDeeper()
    var items: [PDFObject] = []
    while !comes("]") { items.append(try object()) }
    position += 1
    depth -= 1
    return items
  }

  private mutating func goDeeper() throws(UnknownForm) {
    depth += 1
    if depth > Self.deepest { throw UnknownForm("objects are nested too deeply") }
  }

  private mutating func dictionary() throws(UnknownForm) -> PDFObject.Entries {
    position += 2
    try goDeeper()
    var entries: PDFObject.Entries = [:]
    while !comes(">>") {
      guard byte == UInt8(ascii: "/") else { throw UnknownForm("no key at byte \(position)") }
      let key = name()
      entries[key] = try object()
    }
    position += 2
    depth -= 1
    return entries
  }

  private static let blanks: ByteSet = [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20]
  static let lineEnds: ByteSet = [0x0A, 0x0D]
  private static let numerals = ByteSet("0123456789+-.".utf8)
  private static let delimiters = ByteSet("()<>[]{}/%".utf8)
  /// Cairo goes four deep; what goes deeper than this would only be meant to use up the stack.
  private static let deepest = 64
}
