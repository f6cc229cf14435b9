import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("Paragraphs")
struct ParagraphTests {
  private func set(
    _ text: MarkedText, _ style: TextStyle = Looks.body, measure: Double
  ) throws -> (paragraph: SetParagraph, problems: [Problem]) {
    var typesetter = Typesetter(try Fonts.library(), field: "objet")
    let paragraph = typesetter.paragraph(text, style, measure: .pt(measure))
    return (paragraph, typesetter.problems)
  }

  private func br(_ lines: String...) -> MarkedText {
    lines.dropFirst().reduce(MarkedText(lines[0])) {
      $0 + MarkedText([.init("\u{2028}", [.lineBreak]), .init($1)])
    }
  }

  @Test("lines end where the words say, while they fit")
  func ownBreaks() throws {
    let set = try set(br("pour sa participation", "du 29\u{A0}juin"), measure: 400)
    #expect(set.paragraph.lines.map(\.text) == ["pour sa participation ", "du 29\u{A0}juin"])
  }

  @Test("where one is too wide, the whole is balanced anew")
  func balancedAnew() throws {
    let text = br("pour sa participation à la Coopérative jeunesse de services", "des Escoumins")
    let set = try set(text, measure: 250)
    #expect(
      set.paragraph.lines.map(\.text) == [
        "pour sa participation à la Coopérative ", "jeunesse de services des Escoumins",
      ])
    #expect(set.paragraph.style.size == Looks.body.size)
  }

  @Test("a word that is a little too wide makes the whole smaller")
  func smaller() throws {
    let set = try set("anticonstitutionnellement vôtre", measure: 130)
    #expect(set.paragraph.width <= .pt(130))
    #expect(set.paragraph.style.size < Looks.body.size)
    #expect(set.paragraph.style.size >= Looks.body.size * 0.75)
    #expect(set.problems == [])
  }

  @Test("a word that three quarters of the size do not save is a problem")
  func overflow() throws {
    let set = try set("anticonstitutionnellement", measure: 60)
    #expect(codes(set.problems) == ["layout.overflow"])
  }

  @Test("no-break spaces hold words together")
  func noBreakSpaces() throws {
    let set = try set("« Les\u{A0}Débrouillards », du 29\u{A0}juin au 14\u{A0}août", measure: 150)
    let lines = set.paragraph.lines.map(\.text)
    #expect(lines.count > 1)
    #expect(!lines.contains { $0.hasSuffix("\u{A0}") || $0.hasSuffix("29") || $0.hasSuffix("Les") })
  }

  @Test("whatever the measure: no word lost, no line too wide, no needless shrinking")
  func anyMeasure() throws {
    let fonts = try Fonts.library()
    let words = """
      Une coopérative jeunesse de services réunit des jeunes qui, le temps d’un été, créent leur \
      activité, la gèrent démocratiquement et proposent des services à la population.
      """
    for tracking in [0, 0.05] {
      var style = Looks.body
      style.tracking = tracking
      for measure in stride(from: 160.0, through: 700, by: 7) {
        var typesetter = Typesetter(fonts, field: "nature")
        let set = typesetter.paragraph(MarkedText(words), style, measure: .pt(measure))
        #expect(set.lines.map(\.text).joined() == words)
        #expect(set.width <= .pt(measure))
        #expect(set.style.size == style.size, "\(measure), \(tracking)")
      }
    }
  }
}
