import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("How good justified lines are")
struct ParagraphQualityTests {
  /// As work C of the bench sets its agreement: EB Garamond 11 pt on US Letter with margins of an inch.
  private static let bench = TextStyle(
    font: Looks.roman, size: .pt(11), leading: .pt(14))
  /// As LOOKS 4 sets an agreement on request: Linux Libertine 10.5/13 on 123.9 mm.
  private static let agreement = TextStyle(
    font: FontReference(family: "Linux Libertine O"), size: .pt(10.5), leading: .pt(13))

  /// Over measures a little narrower too, so that the figures hang on no lucky one.
  private func measures(_ style: TextStyle, _ measure: Length) throws -> ParagraphMeasures {
    var typesetter = Typesetter(try Fonts.library(), field: "essai")
    var measures = ParagraphMeasures()
    let texts = try sampleParagraphs()
    let pairs = zip(texts, texts.dropFirst()).map { $0 + " " + $1 }
    for narrower in 0..<10 {
      let measure = measure - .pt(Double(narrower))
      for text in pairs {
        let lines = typesetter.paragraphLines(
          MarkedText(text), ParagraphStyle(style, setting: .justified, hyphenates: true),
          measure: measure)
        measures.add(lines, measure: measure)
      }
    }
    #expect(codes(typesetter.problems) == [])
    return measures
  }

  @Test("on the bench's measure: few hyphens, no stack, even spaces, nothing over-full")
  func benchMeasure() throws {
    let found = try measures(Self.bench, .pt(468))
    #expect(found.lines > 500)
    #expect(found.hyphenShare <= 0.08, "\(found)")
    #expect(found.stack <= 2)
    #expect(found.widestSpace <= .pt(3.3), "\(found)")
    #expect(found.overfull == 0)
  }

  @Test("on the agreement's measure too, which is a quarter narrower")
  func agreementMeasure() throws {
    let found = try measures(Self.agreement, .mm(123.9))
    #expect(found.lines > 500)
    #expect(found.hyphenShare <= 0.12, "\(found)")
    #expect(found.stack <= 2)
    #expect(found.widestSpace <= .pt(10.5 * 0.40), "\(found)")
    #expect(found.overfull == 0)
  }

  @Test(
    "down to narrow columns no line is over-full and no three hyphens stand one under the other")
  func narrow() throws {
    for millimetres in [45.0, 60, 75, 90] {
      let found = try measures(Self.agreement, .mm(millimetres))
      #expect(found.stack <= 2)
      #expect(found.overfull == 0)
    }
  }
}
