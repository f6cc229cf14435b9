import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("What stands where on the pages of a text")
struct FlowFrameTests {
  private func capHeight() throws -> Length {
    Typesetter(try Fonts.library(), field: "").capHeight(Flows.style)
  }

  private func run(_ text: String, _ page: Page) throws -> GlyphRun {
    try #require(page.items.runs.first { $0.text == text || $0.text == text + " " })
  }

  @Test("The first line’s cap height stands at the top, on the first page where that says")
  func tops() throws {
    var page = try Flows.page(lines: 10)
    page.firstTop = .pt(90)
    let pages = try Flows.pages([Flows.paragraph("a", lines: 14)], on: page).value
    let cap = try capHeight()
    let tops = try [run("a1", pages[0]), run("a\(pages[0].textLines.count + 1)", pages[1])]
    #expect(isNear(tops[0].origin.y, .pt(90) + cap))
    #expect(isNear(tops[1].origin.y, page.area.origin.y + cap))
  }

  @Test("Distances run from baseline to baseline, never less than the leading")
  func distances() throws {
    var blocks = ["a", "b", "c"].map { Flows.paragraph($0, lines: 2) }
    blocks[1].distance = .pt(20)
    blocks[2].distance = .pt(3)
    let page = try Flows.pages(blocks, on: Flows.page(lines: 20)).value[0]
    let y = try ["a2", "b1", "b2", "c1"].map { try run($0, page).origin.y }
    #expect(isNear(y[1] - y[0], .pt(20)))
    #expect(isNear(y[3] - y[2], Flows.leading))
  }

  @Test("A title in the margin is on the baseline of the first line; the next one keeps off it")
  func margin() throws {
    let blocks = [
      Flows.heading("t", .margin, lines: 4), Flows.paragraph("a", lines: 1),
      Flows.heading("u", .margin), Flows.paragraph("b", lines: 2),
    ]
    let page = try Flows.pages(
      blocks, on: Flows.page(lines: 30, textLeft: Flows.left + .pt(80))
    ).value[0]
    #expect(page.textLines == ["t1 a1", "t2", "t3", "t4", "u1 b1", "b2"])
    #expect(try run("a1", page).origin.x == Flows.left + .pt(80))
  }

  @Test("What is wide keeps off a title in the margin")
  func wideBelowMargin() throws {
    var wide = Flows.paragraph("w", lines: 1)
    wide.isWide = true
    let page = try Flows.pages(
      [Flows.heading("t", .margin, lines: 3), Flows.paragraph("a", lines: 1), wide],
      on: Flows.page(lines: 30, textLeft: Flows.left + .pt(80))
    ).value[0]
    #expect(page.textLines == ["t1 a1", "t2", "t3", "w1"])
    #expect(try run("w1", page).origin.x == Flows.left)
  }

  @Test("A title in the margin without anything beside it is there")
  func loneMargin() throws {
    let frame = try Flows.page(lines: 30, textLeft: Flows.left + .pt(80))
    let page = try Flows.pages(
      [Flows.heading("t", .margin), Flows.heading("u", .margin)], on: frame
    ).value[0]
    #expect(page.textLines == ["t1", "u1"])
  }

  @Test("Notes stand at the foot of the page on which they are called")
  func notes() throws {
    let note = Paragraph.Note(label: "1", "Au sens de la loi.", Flows.body)
    let noted = FlowBlock(
      "n", .paragraph(Paragraph(Flows.text("n", lines: 2), Flows.body, notes: [note])),
      distance: Flows.leading)
    let frame = try Flows.page(lines: 12)
    let pages = try Flows.pages(
      [Flows.paragraph("a", lines: 6), noted, Flows.paragraph("b", lines: 6)], on: frame
    ).value
    #expect(pages[0].textLines.suffix(3) == ["n1", "n2", "1 Au sens de la loi."])
    #expect(isNear(try #require(pages[0].items.runs.map(\.origin.y).max()), frame.area.maxY))
    #expect(pages[1].textLines == (1...6).map { "b\($0)" })
  }

  @Test("A table of contents knows the pages of what follows it")
  func contents() throws {
    let list = FlowBlock(
      "sommaire", .contents(ContentsList(depth: 2, style: Flows.style, indent: .pt(10))),
      distance: Flows.leading)
    let parts = ["u", "v"].flatMap {
      [Flows.heading($0, level: 2), Flows.paragraph($0 + "p", lines: 6)]
    }
    let pages = try Flows.pages(
      [Flows.heading("t"), list, Flows.heading("w", level: 3)] + parts, on: Flows.page(lines: 11)
    ).value
    let entries = pages[0].textLines[1...2].map { line in
      [line.prefix(1), line.suffix(1)].map(String.init)
    }
    #expect(entries == [["u", "1"], ["v", "2"]])
    let read = pages[0].items.filter { $0.structure.ancestors.first?.role == .contents }
    #expect(read.runs.map(\.text).joined() == "u 1v 2")
  }

  @Test("Running lines say the page and the number of pages, on the pages that they are for")
  func runningLines() throws {
    var frame = try Flows.page(lines: 5)
    frame.runningLines = [
      RunningLine(
        [.page, .text("/"), .pageCount], Flows.style, alignment: .right, y: .pt(700),
        isHeader: false),
      RunningLine(
        [.text("Entente")], Flows.style, alignment: .left, y: .pt(20),
        rule: .init(y: .pt(25), line: Flows.rule), pages: .fromSecond, isHeader: true),
    ]
    let pages = try Flows.pages([Flows.paragraph("a", lines: 8)], on: frame).value
    #expect(pages.map { $0.textLines.last } == ["1/2", "2/2"])
    #expect(pages.map { $0.textLines.first } == ["a1", "Entente"])
    let footer = try run("1/2", pages[0])
    #expect(isNear(footer.origin.x + footer.advance, frame.area.maxX))
    let roles = pages.flatMap(\.items).filter { $0.structure.role.isArtifact }
      .map(\.structure.role)
    #expect(roles == [.footer, .footer, .header, .artifact])
  }

  @Test("Numbers stand beside every so many lines, counted anew on each page")
  func lineNumbers() throws {
    var frame = try Flows.page(lines: 7)
    frame.lineNumbers = .init(style: Flows.style, right: .pt(80), step: 3)
    let pages = try Flows.pages([Flows.paragraph("a", lines: 12)], on: frame).value
    let numbered = pages.map { page in page.textLines.filter { $0.contains(" a") } }
    #expect(numbered == [["3 a3", "6 a6"], ["3 a10"]])
  }

  @Test("A rule down the page ends with the text")
  func verticalRule() throws {
    var frame = try Flows.page(lines: 9)
    frame.verticalRules = [.init(x: .pt(250), line: Flows.rule)]
    let page = try Flows.pages([Flows.paragraph("a", lines: 3)], on: frame).value[0]
    let box = try #require(
      page.items.map(\.content).first { if case .path = $0 { true } else { false } }?.inkBox)
    #expect(isNear(box.origin.y, frame.area.origin.y - Flows.rule.width))
    #expect(isNear(box.maxY, try run("a3", page).origin.y + Flows.rule.width))
  }
}
