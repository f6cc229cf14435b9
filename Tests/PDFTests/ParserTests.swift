import OrderedCollections
import TestSupport
import Testing

@testable import PDF

@Suite("PDF's object syntax")
struct ParserTests {
  private func parse(_ text: String) throws -> PDFObject {
    var parser = PDFParser(Array(text.utf8), at: 0)
    return try parser.object()
  }

  private func string(_ text: String) -> PDFObject { .string(Array(text.utf8)) }

  @Test("Numbers keep every digit", arguments: ["0", "-12.50", "+3", ".5", "4.", "595.275591"])
  func numbers(_ text: String) throws { #expect(try parse(text + " ") == .number(text)) }

  @Test(
    "Words",
    arguments: [("null", PDFObject.null), ("true", .boolean(true)), ("false]", .boolean(false))])
  func words(_ text: String, _ object: PDFObject) throws { #expect(try parse(text) == object) }

  @Test(
    "Names keep their escapes and end at a blank or a delimiter",
    arguments: ["/Name", "/Name(x)", "/Name/Other", "/Name<<", "/Name%x"])
  func names(_ text: String) throws { #expect(try parse(text) == .name("Name")) }

  @Test("A name's escapes are kept as they are written")
  func nameEscapes() throws { #expect(try parse("/A#20B") == .name("A#20B")) }

  @Test(
    "Strings between parentheses",
    arguments: [
      ("()", ""), ("(a b)", "a b"), ("(a(b)c)", "a(b)c"), ("(a\\(b)", "a(b"), ("(a\\)b)", "a)b"),
      ("(\\\\)", "\\"), ("(\\n\\r\\t\\b\\f)", "\n\r\t\u{8}\u{C}"), ("(\\101\\7x)", "A\u{7}x"),
      ("(\\0533)", "+3"), ("(\\q)", "q"), ("(a\\\nb)", "ab"), ("(a\\\r\nb)", "ab"), ("(%)", "%"),
      ("(((())))", "((()))"),
    ])
  func strings(_ text: String, _ content: String) throws {
    #expect(try parse(text) == string(content))
  }

  @Test(
    "Strings in hexadecimal; a digit that is missing is 0",
    arguments: [("<>", ""), ("<416263>", "Abc"), ("<41 6\n2 63>", "Abc"), ("<4>", "@")])
  func hexadecimal(_ text: String, _ content: String) throws {
    #expect(try parse(text) == string(content))
  }

  @Test("Arrays and dictionaries hold any object; comments and blanks are passed over")
  func collections() throws {
    let text = """
      <</A[1 2 0 R/B(x)]% a comment )>>
      /C<< /D null>>/E 3 0 R/F 4 0 0>>
      """
    // « 4 0 0 » is no reference: the dictionary breaks off there.
    #expect(throws: UnknownForm.self) { try parse(text) }
    let mended = text.replacing("/F 4 0 0", with: "/F 4")
    #expect(
      try parse(mended)
        == .dictionary([
          "A": .array([.number("1"), .reference(2), .name("B"), string("x")]),
          "C": .dictionary(["D": .null]), "E": .reference(3), "F": .number("4"),
        ]))
  }

  @Test("A comment ends where its line does, by either sign", arguments: ["\n", "\r", "\r\n"])
  func comments(_ end: String) throws { #expect(try parse("%x\(end)7") == .number("7")) }

  @Test(
    "Numbers that follow each other are no reference", arguments: ["12 0", "12 0 Rx", "12 1 R"])
  func noReferences(_ text: String) throws { #expect(try parse(text) == .number("12")) }

  @Test(
    "What is no object is refused",
    arguments: [
      "", " ", "%", "]", ">>", "obj", "inf", "nan", "1e5", "0x1p3", "--", "(", "(a\\", "<4", "[1",
      "<</A 1", "<<1 2>>", "<</A>>", "{", ")",
    ])
  func refused(_ text: String) {
    #expect(throws: UnknownForm.self) { try parse(text) }
  }

  @Test("Arrays that open for ever use up no stack", arguments: ["[", "<</A", "[<</A"])
  func depth(_ opening: String) {
    #expect(throws: UnknownForm.self) { try parse(String(repeating: opening, count: 100_000)) }
  }

  @Test("What is written reads back the same", arguments: 0..<200)
  func roundTrip(_ seed: Int) throws {
    var random = FixedRandom(seed: UInt64(seed))
    let object = random.object(depth: 4)
    var bytes: [UInt8] = []
    object.write(to: &bytes)
    var parser = PDFParser(bytes, at: 0)
    #expect(try parser.object() == object)
    #expect(parser.position == bytes.count)
  }

  @Test(
    "Text strings are ASCII, or UTF-16 with its mark",
    arguments: [("CJS (1)", "CJS (1)"), ("Élise", "\u{FEFF}Élise"), ("𓀀", "\u{FEFF}𓀀")])
  func textStrings(_ text: String, _ stored: String) {
    let isPlain = text == stored
    let units = stored.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(PDFObject.text(text) == .string(isPlain ? Array(stored.utf8) : units))
  }
}

extension FixedRandom {
  /// Any object, none deeper than `depth`.
  fileprivate mutating func object(depth: Int) -> PDFObject {
    switch number(in: 0...(depth > 0 ? 7 : 5)) {
    case 0: return .null
    case 1: return .boolean(number(in: 0...1) == 1)
    case 2: return .number("\(Double(number(in: -5000...5000)) / 8)")
    case 3: return .name(name)
    case 4: return .string(bytes(upTo: 12))
    case 5: return .reference(number(in: 0...9999))
    case 6: return .array(values(0...5) { $0.object(depth: depth - 1) })
    default:
      let pairs = values(0...5) { random in (random.name, random.object(depth: depth - 1)) }
      return .dictionary(OrderedDictionary(pairs) { _, last in last })
    }
  }

  private var name: String {
    mutating get { "N" + text(of: Array("abcXYZ019#20_-"), upTo: 8) }
  }
}
