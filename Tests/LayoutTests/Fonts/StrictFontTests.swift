import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("Fonts are strict (design 3.2)")
struct StrictFontTests {
  private func typesetter(without absent: Set<String> = []) throws -> Typesetter {
    Typesetter(try Fonts.library(without: absent), field: "nom")
  }

  @Test("a character that no font has is a problem with its code and name, never a box")
  func missingCharacter() throws {
    var typesetter = try typesetter()
    let line = typesetter.line("Léa 漢", Looks.body)
    #expect(line.runs == [])
    #expect(codes(typesetter.problems) == ["layout.missing-character"])
    let problem = try #require(typesetter.problems.first)
    #expect(problem.severity == .error)
    #expect(problem.place?.field == "nom")
    #expect(problem.arguments["character"] == "漢")
    #expect(problem.arguments["code"] == "U+6F22")
    #expect(problem.arguments["name"] == "CJK UNIFIED IDEOGRAPH-6F22")
  }

  @Test("each missing character is told once")
  func eachOnce() throws {
    var typesetter = try typesetter()
    _ = typesetter.line("漢字漢", Looks.body)
    _ = typesetter.line("字", Looks.body)
    #expect(typesetter.problems.map { $0.arguments["character"] } == ["漢", "字"])
  }

  @Test("a name with one letter that the font lacks is set whole in the next Latin family")
  func wholeNameChangesFace() throws {
    var typesetter = try typesetter()
    var italic = Looks.role
    italic.features = []
    let line = typesetter.line("Əliyeva Marie", italic)
    #expect(Set(line.runs.map(\.face.name)) == ["Linux Libertine O Italic"])
    #expect(line.text == "Əliyeva Marie")
    #expect(codes(typesetter.problems) == ["layout.font-substituted"])
    #expect(typesetter.problems.first?.severity == .warning)
    #expect(typesetter.problems.first?.arguments["asked"] == "EB Garamond 12")
    #expect(typesetter.problems.first?.arguments["used"] == "Linux Libertine O")
  }

  @Test(
    "each script has a family that helps out",
    arguments: ["ᐊᓄᒃ", "Siasi ᓯᐊᓯ", "مريم", "רבקה", "Անի", "ნინო"])
  func scripts(_ name: String) throws {
    var typesetter = try typesetter()
    let line = typesetter.line(MarkedText(name), Looks.body)
    #expect(Set(line.runs.map(\.face.name)) == ["DejaVu Sans Regular"])
    #expect(codes(typesetter.problems) == ["layout.font-substituted"])
  }

  @Test("a family that helps out and lacks a letter too is passed over")
  func nextInChain() throws {
    var typesetter = try typesetter(without: ["Linux Libertine O"])
    let line = typesetter.line("Əliyeva", Looks.role)
    #expect(Set(line.runs.map(\.face.name)) == ["DejaVu Sans Regular"])
  }

  @Test("a family that is not installed is a problem with the package that brings it")
  func missingFamily() throws {
    var typesetter = try typesetter(without: ["EB Garamond 12"])
    #expect(typesetter.line("Léa", Looks.body).runs == [])
    #expect(codes(typesetter.problems) == ["layout.missing-font"])
    let arguments = try #require(typesetter.problems.first?.arguments)
    #expect(arguments["family"] == "EB Garamond 12")
    #expect(arguments["package"] == "fonts-ebgaramond")
  }

  @Test("EB Garamond 12 has no Bold: Debian’s lacks every accented letter")
  func noBold() throws {
    var typesetter = try typesetter()
    var bold = Looks.body
    bold.font.style = "Bold"
    #expect(typesetter.line("Léa", bold).runs == [])
    #expect(codes(typesetter.problems) == ["layout.missing-font"])
    #expect(typesetter.problems.first?.arguments["style"] == "Bold")
  }

  @Test("an emphasised letter that the italic lacks is told, never drawn by another font unseen")
  func faultyShaping() throws {
    var typesetter = try typesetter()
    let text = MarkedText([.init("dite "), .init("Əliyeva", [.emphasis])])
    _ = typesetter.line(text, Looks.body)
    #expect(codes(typesetter.problems) == ["layout.faulty-shaping"])
    #expect(typesetter.problems.first?.severity == .error)
    #expect(typesetter.problems.first?.arguments["font"] == "EB Garamond 12 Italic")
  }

  @Test("what is never drawn is never missing: narrow spaces, joiners, the no-break hyphen")
  func neverDrawn() throws {
    var typesetter = try typesetter()
    let text = "n\u{202F}o\u{2009}p\u{2011}q\u{200D}r\u{AD}s"
    #expect(typesetter.line(MarkedText(text), Looks.role).text == text)
    #expect(codes(typesetter.problems) == [])
  }

  @Test("a file that is no font is said so at its path")
  func badFile() throws {
    let path = #filePath
    let library = FontLibrary(
      [FontFile(family: "Faux", style: "Regular", path: path)], catalogue: try Fonts.catalogue())
    var typesetter = Typesetter(library, field: "nom")
    let style = TextStyle(font: FontReference(family: "Faux"), size: .pt(10))
    #expect(typesetter.line("Ève", style).fragments.isEmpty)
    #expect(codes(typesetter.problems) == ["layout.bad-font"])
    #expect(typesetter.problems.first?.arguments["file"] == .text(path))
  }

  @Test("every font that the catalogue names opens as the face that was asked for")
  func soundFonts() throws {
    let library = try Fonts.library()
    for family in try Fonts.catalogue().families {
      for face in family.faces {
        let opened = library.face(FontReference(family: family.name, style: face.style))
        let loaded = try #require(opened, "\(family.name) \(face.style)")
        #expect(loaded.face.path.hasSuffix(face.file))
        #expect(!library.shape("Ève", in: loaded).isFaulty)
      }
    }
  }
}
