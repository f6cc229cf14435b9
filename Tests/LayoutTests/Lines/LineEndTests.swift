import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("Words stay apart where a line ends")
struct LineEndTests {
  private func set(_ content: Block.Content, measure: Length) throws -> [DisplayItem] {
    let setter = BlockSetter(fonts: try Fonts.library(), measure: measure, alignment: .center)
    let block = setter.set(Block("essai", content))
    #expect(block.problems.allSatisfy { $0.severity < .error })
    return block.items
  }

  /// All letters of the text layer, in the order of drawing.
  private func read(_ items: [DisplayItem]) -> String { items.runs.map(\.text).joined() }

  @Test("A paragraph that is broken reads as it was typed")
  func paragraph() throws {
    let text = "La coopérative réunit des jeunes qui, le temps d’un été, créent leur activité."
    let items = try set(.text(TextBlock(MarkedText(text), Looks.body)), measure: .pt(150))
    #expect(Set(items.runs.map(\.origin.y)).count > 2)
    #expect(read(items) == text)
  }

  @Test("A break that the text asks for is read as a space")
  func markedBreak() throws {
    let text = MarkedText([.init("Le Faouët"), .init("\u{2028}", [.lineBreak]), .init("« Avel »")])
    let items = try set(.text(TextBlock(text, Looks.body)), measure: Looks.a4Measure)
    #expect(read(items) == "Le Faouët « Avel »")
  }

  @Test("A title goes on in the next block: it ends in a space, another paragraph does not")
  func title() throws {
    let text = MarkedText("Certificat")
    let title = try set(.text(TextBlock(text, Looks.title, role: .title)), measure: .pt(400))
    #expect(read(title) == "Certificat ")
    #expect(read(try set(.text(TextBlock(text, Looks.body)), measure: .pt(400))) == "Certificat")
  }

  @Test("The space takes no room: the line stands where it stood")
  func noRoom() throws {
    var typesetter = Typesetter(try Fonts.library(), field: "essai")
    for style in [Looks.body, Looks.title, Looks.label] {
      let (plain, closed) = (
        typesetter.line("Un mot", style), typesetter.line("Un mot", style, isContinued: true)
      )
      #expect(closed.width == plain.width)
      #expect(closed.text == "Un mot ")
    }
  }

  @Test(
    "A name on two lines: a space between two names, none after a hyphen",
    arguments: [
      ("Jean-Christophe-Alexandre", "de La Rochefoucauld-Montmorency-Beauharnais"),
      ("Marie-Antoinette-Joséphine-Charlotte-Hortense", ""),
      ("عبد الرحمن عبد الرحمن عبد الرحمن عبد الرحمن", "المغربي المغربي المغربي المغربي"),
    ])
  func names(_ given: String, _ family: String) throws {
    let block = Looks.name(given, family)
    let items = try set(.name(block), measure: Looks.letterMeasure)
    #expect(Set(items.runs.map(\.origin.y)).count == 2)
    let whole = [given, family].filter { !$0.isEmpty }.joined(separator: " ")
    // Runs of one line that runs from right to left stand from the left: words are compared.
    #expect(read(items).split(separator: " ").sorted() == whole.split(separator: " ").sorted())
    #expect(read(items).count == whole.count)
  }

  @Test("A number and its label")
  func figures() throws {
    let row = FigureRow(
      figures: [.init(number: "24", label: "heures"), .init(number: "18", label: "jours")],
      numberStyle: Looks.body, labelStyle: Looks.label, innerGap: .pt(2), outerGap: .pt(9))
    let items = try set(.figures(row), measure: .pt(400))
    let first = items.filter { $0.structure.order == 0 }
    #expect(read(first) == "24 heures")
  }
}
