import Document
import Localization
import Problems
import TestSupport
import Testing

@testable import Layout

@Suite("Where words may be parted")
struct HyphenationTests {
  private func paragraph(_ text: MarkedText) throws -> ParagraphText {
    var typesetter = Typesetter(try Fonts.library(), field: "essai")
    let found = typesetter.faceChoice(for: text.plain, Looks.body)
    let choice = try #require(found)
    return typesetter.paragraphText(text, Looks.body, choice)
  }

  /// The text with its points, as the fixture writes them.
  private func points(_ text: MarkedText) throws -> String {
    let library = try Fonts.library()
    let hyphenator = try #require(library.hyphenator)
    let paragraph = try paragraph(text)
    let tokens = paragraph.tokens
    return tokens.indices.map { index in
      switch tokens[index] {
      case .space(let space): space.piece.text
      case .word(let word):
        word.withPoints(
          word.cuts(hyphenator, beginsSentence: paragraph.beginsSentence(index)))
      }
    }.joined()
  }

  @Test("each word of the fixture is parted where it says, and nowhere else")
  func fixture() throws {
    let rows = try Repository.rows("hyphenation.tsv")
    #expect(rows.count > 40)
    for row in rows {
      let found = try points(MarkedText("Fin. " + row[0]))
      #expect(found == "Fin. " + row[1])
    }
  }

  @Test("a name is whole, whatever its letters", arguments: ["convention", "Jean-Christophe"])
  func names(_ name: String) throws {
    #expect(try points(MarkedText([.init(name, [.name])])) == name)
    let parted = try points(MarkedText(name))
    #expect(parted.filter { $0 != "-" && $0 != "|" } == name.filter { $0 != "-" })
    #expect(parted != name)
  }

  @Test("a capital begins a sentence after its end, not after an abbreviation or within guillemets")
  func sentences() throws {
    for (text, expected) in [
      ("Convention", "Conven-tion"), ("La Convention", "La Convention"),
      ("Non ! Convention", "Non ! Conven-tion"), ("M. Convention", "M. Convention"),
      ("Dr. Convention", "Dr. Convention"), ("(Oui.) Convention", "(Oui.) Conven-tion"),
      ("« Oui. » Convention", "« Oui. » Conven-tion"),
      ("la « Convention", "la « Convention"), ("« Convention", "« Conven-tion"),
      ("avec : Convention", "avec : Convention"),
    ] {
      let spaced = text.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      let found = try points(MarkedText(spaced))
      #expect(found.replacing("\u{A0}", with: " ") == expected)
    }
  }

  @Test(
    "raised letters, note calls and what is to be filled in are whole; the word before them is not")
  func marks() throws {
    let text = MarkedText([.init("convention"), .init("1", [.noteCall])])
    #expect(try points(text) == "conven-tion1")
    #expect(try points(MarkedText([.init("convention", [.blank])])) == "convention")
    #expect(
      try points(MarkedText([.init("1"), .init("convention", [.superscript])])) == "1convention")
  }

  @Test("without the patterns nothing is parted, and that is said once")
  func missing() throws {
    let known = try Fonts.catalogue()
    var catalogue = known
    catalogue.hyphenation?.files = ["/nulle/part.dic"]
    let library = try Fonts.library(catalogue)
    var typesetter = Typesetter(library, field: "article.objet")
    let style = ParagraphStyle(Looks.body, setting: .justified, hyphenates: true)
    for _ in 0..<2 {
      let lines = typesetter.paragraphLines(
        "La responsabilité incombe à l’établissement", style, measure: .pt(90))
      #expect(!lines.contains { $0.isHyphenated })
    }
    #expect(codes(typesetter.problems) == ["layout.missing-hyphenation"])
    #expect(typesetter.problems[0].severity == .warning)
  }
}

extension ParagraphWord {
  fileprivate func withPoints(_ cuts: [WordCut]) -> String {
    let bytes = Array(text.utf8)
    let ends = cuts.map(\.offset) + [bytes.count]
    let starts = [0] + cuts.map(\.offset)
    let pieces = zip(starts, ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
    let signs = cuts.map { $0.kind == .ownHyphen ? "|" : "-" } + [""]
    return zip(pieces, signs).map { $0 + $1 }.joined()
  }
}
