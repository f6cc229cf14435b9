import Document
import Drawing
import Foundation
import Layout
import Problems
import Testing

@Suite("Text copies out exactly", .enabled(if: Runs.areSettable && Tool.isPresent("pdftotext")))
struct TextTests {
  private func extracted(_ runs: [GlyphRun]) throws -> String {
    let made = Press().pdf([Samples.page(792, 612, runs.map { .glyphs($0) })])
    #expect(made.problems == [])
    let text = try Tool("pdftotext").text(
      ["-raw", "-enc", "UTF-8", "{}", "-"], on: made.value.bytes)
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
      .precomposedStringWithCanonicalMapping
  }

  @Test(
    "Names of every sort, letter for letter",
    arguments: [
      "Élise Lefèvre-Ñandú", "Fañch Kerangal", "Guivarc’h", "Nguyễn Thị Hồng", "D’Amours",
      "Zoë Żaneta Kőszegi", "« Œuvre »", "Ÿ æ ß",
    ])
  func names(_ name: String) throws {
    #expect(try extracted([Runs.run(name)]) == name)
    #expect(try extracted([Runs.run(name, Runs.italic)]) == name)
  }

  @Test("One glyph that stands for several letters gives them all")
  func ligature() throws {
    var run = try Runs.run("flfi")
    run.glyphs = Array(run.glyphs.prefix(2))
    run.clusters = [.init(bytes: 2, glyphs: 1), .init(bytes: 2, glyphs: 1)]
    let text = try extracted([run])
    #expect(text.filter { $0 != " " } == "flfi")
  }

  @Test("A letter drawn by two glyphs is one letter")
  func accent() throws {
    var run = try Runs.run("e´")
    run.text = "é"
    run.clusters = [.init(bytes: 2, glyphs: 2)]
    let text = try extracted([run])
    #expect(text == "é")
  }

  @Test("A space without a glyph at a line’s end keeps two lines’ words apart")
  func lineEnd() throws {
    var first = try Runs.run("coopérative ")
    first.glyphs.removeLast()
    first.clusters[first.clusters.count - 1].glyphs = 0
    let second = try Runs.run("jeunesse", at: Samples.point(20, 84))
    let words = try extracted([first, second]).split(whereSeparator: \.isWhitespace)
    #expect(words == ["coopérative", "jeunesse"])
  }

  @Test("A hyphen at a line’s end is a soft hyphen in the text")
  func softHyphen() throws {
    var run = try Runs.run("dis-")
    run.text = "dis\u{AD}"
    run.clusters[3].bytes = 2
    let text = try extracted([run])
    #expect(text == "dis\u{AD}")
  }

  @Test("Right to left: glyphs from the left, letters in reading order")
  func rightToLeft() throws {
    var run = try Runs.run("cba")
    run.text = "אבג"
    run.clusters = Array(repeating: .init(bytes: 2, glyphs: 1), count: 3)
    run.isRightToLeft = true
    let letters = try extracted([run]).unicodeScalars.filter { (0x5D0...0x5EA).contains($0.value) }
    #expect(String(String.UnicodeScalarView(letters)) == "אבג")
  }

  @Test("A glyph that stands for two signs in one document gives each in its place")
  func oneGlyphTwoSigns() throws {
    let hyphen = try Runs.run("mi-temps")
    var softHyphen = try Runs.run("dis-", at: Samples.point(20, 84))
    softHyphen.text = "dis\u{AD}"
    softHyphen.clusters[3].bytes = 2
    let text = try extracted([hyphen, softHyphen])
    #expect(text == "mi-temps\ndis\u{AD}")
  }

  @Test("Fonts are embedded as subsets, with the map from glyphs to letters")
  func fonts() throws {
    let page = Samples.page(
      300, 100, .glyphs(try Runs.run("Régulier")),
      .glyphs(try Runs.run("Italique", Runs.italic, at: Samples.point(20, 90))))
    let file = Press().pdf([page, page]).value.bytes
    let listed = try Tool("pdffonts").text(["{}"], on: file)
      .split(separator: "\n").dropFirst(2).map { $0.split(separator: " ").map(String.init) }
    #expect(listed.count == 2)
    for font in listed {
      #expect(font[0].dropFirst(6).hasPrefix("+EBGaramond12-"))
      #expect(Array(font.suffix(5).prefix(3)) == ["yes", "yes", "yes"])
    }
  }
}
