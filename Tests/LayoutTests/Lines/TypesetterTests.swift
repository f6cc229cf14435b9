import Document
import Localization
import Testing

@testable import Layout

@Suite("Lines of text")
struct TypesetterTests {
  private func line(_ text: MarkedText, _ style: TextStyle) throws -> Line {
    var typesetter = Typesetter(try Fonts.library(), field: "essai")
    let line = typesetter.line(text, style)
    #expect(codes(typesetter.problems) == [])
    return line
  }

  private func tracked(_ tracking: Double) -> TextStyle {
    TextStyle(
      font: Looks.roman, size: .pt(100), tracking: tracking, features: ["-kern", "-liga", "-clig"])
  }

  @Test(
    "tracking stands between letters, never after the last one", arguments: ["n", "non", "à la"])
  func tracking(_ word: String) throws {
    let plain = try line(MarkedText(word), tracked(0)).width
    let wide = try line(MarkedText(word), tracked(0.2)).width
    #expect(isNear(wide - plain, .pt(20) * Double(word.count - 1), within: 0.05))
  }

  @Test("tracking adds up over pieces: raised letters are tracked by their own size")
  func trackingOverPieces() throws {
    let whole = try line("nono", tracked(0.2)).width
    let pieces = try line(MarkedText([.init("no"), .init("no", [.strong])]), tracked(0.2)).width
    #expect(isNear(whole, pieces, within: 0.05))
  }

  @Test("tracked letters form no ligature")
  func noLigature() throws {
    var style = TextStyle(font: FontReference(family: "Linux Libertine O"), size: .pt(10))
    #expect(try line("fi", style).runs.flatMap(\.glyphs).count == 1)
    style.tracking = 0.02
    #expect(try line("fi", style).runs.flatMap(\.glyphs).count == 2)
  }

  @Test(
    "narrow spaces are glue of their own width and keep their character",
    arguments: [("\u{202F}", 0.20), ("\u{2009}", 1.0 / 6)])
  func narrowSpaces(_ space: String, _ width: Double) throws {
    for font in [Looks.roman, Looks.italic] {
      let style = TextStyle(font: font, size: .pt(100))
      let line = try line(MarkedText("a\(space)!"), style)
      #expect(line.text == "a\(space)!")
      let alone = try #require(line.fragments.first { $0.run.text == space })
      #expect(isNear(alone.width, .pt(100) * width))
      #expect(Set(line.runs.map(\.face.name)).count == 1)
    }
  }

  @Test("a no-break hyphen is drawn as a hyphen where the font has none of its own")
  func noBreakHyphen() throws {
    let fonts = try Fonts.library()
    for reference in [Looks.roman, FontReference(family: "Linux Libertine O")] {
      var typesetter = Typesetter(fonts, field: "essai")
      let style = TextStyle(font: reference, size: .pt(10))
      let line = typesetter.line("555\u{2011}0123", style)
      #expect(line.text == "555\u{2011}0123")
      #expect(isNear(line.width, typesetter.line("555-0123", style).width, within: 0.2))
    }
  }

  @Test("raised letters come from the font where it has them, at full size on the baseline")
  func superscriptOfFont() throws {
    let line = try line(MarkedText([.init("1"), .init("er", [.superscript])]), Looks.body)
    #expect(line.text == "1er")
    #expect(Set(line.runs.map(\.size)) == [Looks.body.size])
    #expect(Set(line.runs.map(\.origin.y)) == [.zero])
    let plain = try self.line("er", Looks.body)
    #expect(line.fragments.last?.run.glyphs.map(\.id) != plain.runs.first?.glyphs.map(\.id))
  }

  @Test("and are made where it has none: 0.60 em, raised 0.33 em (LOOKS 0.2)")
  func superscriptMade() throws {
    let style = TextStyle(font: FontReference(family: "DejaVu Sans"), size: .pt(100))
    let line = try line(MarkedText([.init("1"), .init("er", [.superscript])]), style)
    let raised = try #require(line.runs.last)
    #expect(raised.text == "er")
    #expect(isNear(raised.size, .pt(60)))
    #expect(isNear(raised.origin.y, .pt(-33)))
  }

  @Test(
    "letters drawn as capitals stay in the text layer as they were typed",
    arguments: ["Certificat", "décerné à Zoë", "à", "œuvre", "Straße", "Éloi Àб", "n\u{202F}o"])
  func capitals(_ text: String) throws {
    let line = try line(MarkedText(text), Looks.title)
    #expect(line.text == text)
  }

  @Test("capitals are drawn as capitals, accents included")
  func capitalGlyphs() throws {
    let style = TextStyle(font: Looks.roman, size: .pt(10), letterCase: .capitals)
    let typed = TextStyle(font: Looks.roman, size: .pt(10))
    let drawn = try line("Épreuve à", style).runs.flatMap(\.glyphs).map(\.id)
    let capitals = try line("ÉPREUVE À", typed).runs.flatMap(\.glyphs).map(\.id)
    #expect(drawn == capitals)
  }

  @Test("raised letters among capitals stay in the text layer as they were typed")
  func raisedCapitals() throws {
    let line = try line(MarkedText([.init("n"), .init("o", [.superscript])]), Looks.title)
    #expect(line.text == "no")
  }

  @Test("small capitals are drawn by the font, capitals among them too, and copied out as typed")
  func smallCapitals() throws {
    let line = try line("De Formation", Looks.label)
    #expect(line.text == "De Formation")
    var plain = Looks.label
    plain.letterCase = .asTyped
    let normal = try self.line("De Formation", plain)
    let drawn = line.runs.flatMap(\.glyphs).map(\.id)
    let typed = normal.runs.flatMap(\.glyphs).map(\.id)
    #expect(drawn.count == typed.count)
    let unchanged = zip(drawn, typed).filter { $0 == $1 }.count
    #expect(unchanged == 1, "only the space")
  }

  @Test("a widely tracked word is one cluster, so that no reader takes its gaps for spaces")
  func oneCluster() throws {
    let line = try line("Certificat", Looks.title)
    #expect(line.runs.flatMap(\.clusters) == [.init(bytes: 10, glyphs: 10)])
  }

  @Test("letters from right to left: runs stand from the left, letters in logical order")
  func rightToLeft() throws {
    var typesetter = Typesetter(try Fonts.library(), field: "nom")
    let line = typesetter.line("Maryam مريم", Looks.body)
    #expect(line.runs.map(\.text) == ["Maryam ", "مريم"])
    #expect(line.runs.map(\.isRightToLeft) == [false, true])
    let arabic = try #require(line.runs.last)
    #expect(arabic.glyphs.map(\.x) == arabic.glyphs.map(\.x).sorted())
    #expect(arabic.origin.x == line.runs[0].origin.x + line.runs[0].advance)
  }

  @Test("a line that begins from right to left has its first word on the right")
  func rightToLeftFirst() throws {
    var typesetter = Typesetter(try Fonts.library(), field: "nom")
    let line = typesetter.line("מרים Lévesque", Looks.body)
    #expect(line.runs.map(\.isRightToLeft).first == false)
    #expect(line.runs.last?.text.hasPrefix("מרים") == true)
  }

  @Test("italics for emphasis where the family has them")
  func emphasis() throws {
    let line = try line(MarkedText([.init("un "), .init("été", [.emphasis])]), Looks.body)
    #expect(line.runs.map(\.face.name) == ["EB Garamond 12 Regular", "EB Garamond 12 Italic"])
  }

  @Test("what looks the same on one line is one run, so that no space stands alone")
  func oneRun() throws {
    let text = MarkedText([
      .init("le 1"), .init("er", [.superscript]), .init("\u{A0}juillet\u{202F}: "),
      .init("n", [.emphasis]), .init("on", [.emphasis]),
    ])
    let line = try line(text, Looks.body)
    #expect(line.runs.map(\.text) == ["le 1er\u{A0}juillet\u{202F}: ", "non"])
    #expect(isNear(line.runs.reduce(.zero) { $0 + $1.advance }, line.width))
    var pen = Length.zero
    let expected = line.fragments.flatMap { fragment -> [Length] in
      defer { pen += fragment.width }
      var x = pen
      return fragment.run.glyphs.map { glyph in
        defer { x += fragment.size * glyph.advance }
        return x + fragment.size * glyph.dx
      }
    }
    let drawn = line.runs.flatMap { run in run.glyphs.map { run.origin.x + $0.x } }
    #expect(zip(drawn, expected).allSatisfy { isNear($0, $1) })
    #expect(drawn.count == expected.count)
  }
}
