import Document
import Localization
import TestSupport
import Testing

@testable import Layout

@Suite("The text layer")
struct ClusterPropertyTests {
  private static let letters: [Character] = Array(
    "aàâbcçdeéèêëfiîïlœoôuùüyÿzAÉŒÇ ’-1290«»:;!? \u{A0}\u{202F}\u{2011}ffifl"
      + "жЩяλΩ" + "אבגד" + "مريمعلي" + "ᐊᓄᒃᖅ" + "ế\u{301}o\u{323}\u{302}")

  private func random(_ random: inout FixedRandom) -> String {
    String(random.values(1...24) { Self.letters[$0.number(in: 0...Self.letters.count - 1)] })
  }

  @Test("clusters cover every byte and every glyph, from left to right and from right to left")
  func clusters() throws {
    let fonts = try Fonts.library()
    var random = FixedRandom(seed: 2026)
    var directions: Set<Bool> = []
    for _ in 0..<1500 {
      let text = self.random(&random)
      var typesetter = Typesetter(fonts, field: "essai")
      let style = TextStyle(
        font: FontReference(family: "DejaVu Sans"), size: .pt(10),
        tracking: random.number(in: 0...1) == 0 ? 0 : 0.01)
      let line = typesetter.line(MarkedText(text), style)
      #expect(codes(typesetter.problems) == [], "\(text.debugDescription)")
      for run in line.runs {
        #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
        #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
        #expect(run.clusters.allSatisfy { $0.bytes > 0 && $0.glyphs >= 0 })
        #expect(startsOfScalars(run), "\(text.debugDescription)")
        directions.insert(run.isRightToLeft)
      }
    }
    #expect(directions == [true, false])
  }

  @Test("no byte is lost between what is typed and what is copied out")
  func nothingLost() throws {
    let fonts = try Fonts.library()
    var random = FixedRandom(seed: 63)
    for _ in 0..<500 {
      let text = self.random(&random)
      for letterCase in [TextStyle.Case.asTyped, .capitals, .smallCapitals] {
        var typesetter = Typesetter(fonts, field: "essai")
        let style = TextStyle(
          font: FontReference(family: "DejaVu Sans"), size: .pt(10), letterCase: letterCase)
        let line = typesetter.line(MarkedText(text), style)
        // Runs stand in visual order: what is compared is which letters there are.
        #expect(line.text.unicodeScalars.sorted() == text.unicodeScalars.sorted())
      }
    }
  }

  /// Whether every cluster begins where a scalar does: no reader is given half a letter.
  private func startsOfScalars(_ run: GlyphRun) -> Bool {
    let bytes = Array(run.text.utf8)
    var start = 0
    return run.clusters.allSatisfy { cluster in
      defer { start += cluster.bytes }
      return bytes[start] & 0xC0 != 0x80
    }
  }
}
