import Document
import Export
import Localization
import Problems
import Testing

@Suite("No letter is lost")
struct LetterTests {
  @Test("Every letter of any text is in both exports, in its order", arguments: 0..<200)
  func letters(_ seed: UInt64) throws {
    var random = RandomFlow(seed: seed)
    try expectLetters(of: random.blocks())
  }

  @Test("The agreement's too")
  func agreement() throws {
    try expectLetters(of: Samples.opening + Samples.articles + Samples.ending)
  }

  @Test(
    "Hostile text comes through, controls dropped",
    arguments: [
      "]]>", "<w:p/>", "&amp;", "\"'<>&", "a\u{0}b\u{1}c\u{1F}d\u{7F}e\u{9F}f", "\u{FFFE}\u{FFFF}",
      "\u{FEFF}a",
      "a\tb\r\nc\u{85}d", "\u{202E}abc\u{202C}", "e\u{301}\u{323}", "\u{10FFFD}",
      String(repeating: "n", count: 10_000),
    ])
  func hostile(_ text: String) throws {
    let text = MarkedText(text)
    try expectLetters(of: [
      Make.heading(2, text, label: text, bookmark: text.plain, aside: text),
      FlowBlock(
        "table", .contents(.init(depth: 3, style: Looks.text, indent: .mm(7))), distance: .mm(5)),
      Make.text(text, notes: [Make.note(text, text)]), Make.list(Make.item(text, Make.text(text))),
      Make.table(
        [.init(.text), .init(.amount)], [.init(.header, [text, text]), .init(.group, [text])]),
    ])
  }

  @Test("Tabs and line ends part words as a space does")
  func tabs() throws {
    let document = try Samples.document([Make.text("un\tdeux\r\ntrois")])
    #expect(export(document, as: .text).value == Array("un deux  trois\n".utf8))
    #expect(try OfficeFile(document).text("word/document.xml") == "un deux  trois")
  }

  private func expectLetters(of blocks: [FlowBlock]) throws {
    let document = try Samples.document(blocks)
    let letters = Letters(blocks)
    let text = String(decoding: export(document, as: .text).value, as: UTF8.self)
    #expect(text.contains(inOrder: letters.body + letters.notes))
    #expect(
      !text.unicodeScalars.contains {
        $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control
      })
    let file = try OfficeFile(document)
    #expect(try file.text("word/document.xml").contains(inOrder: letters.body))
    if !letters.notes.isEmpty {
      #expect(try file.text("word/footnotes.xml").contains(inOrder: letters.notes))
    }
  }
}
