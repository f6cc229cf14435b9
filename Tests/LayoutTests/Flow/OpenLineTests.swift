import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("Lines to write on")
struct OpenLineTests {
  private let open = MarkedText([.init("à compléter", [.blank])])

  private func lengths(of page: Page) -> [Length] {
    page.items.compactMap { item -> Length? in
      guard case .path = item.content else { return nil }
      return item.content.inkBox.size.width
    }
  }

  @Test("an open cell is a line within its column, read as its words")
  func cells() throws {
    let table = Table(
      columns: [.init(.text, share: 1), .init(.amount)],
      rows: [Table.Row(.body, ["Poste", open]), Table.Row(.total, ["Total", open])],
      style: Flows.tableStyle)
    let checked = try Flows.pages(
      [FlowBlock("budget", .table(table), distance: .zero)], on: Flows.page(lines: 20))
    #expect(checked.problems.map(\.code) == [])
    let page = try #require(checked.value.first)
    let lines = lengths(of: page).filter { $0 < .pt(290) }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0 > .mm(10) && $0 <= .mm(22) })
    #expect(page.items.runs.contains { $0.text == "à compléter" })
  }

  @Test("a label of no width stands on a line of its own above the title")
  func labelAbove() throws {
    let heading = Heading(
      level: 2, label: "Article 2", "Durée", Flows.style, labelWidth: .zero, placement: .margin)
    let page = try Flows.pages(
      [
        FlowBlock("article", .heading(heading), distance: .zero), Flows.paragraph("a", lines: 2),
      ], on: Flows.page(lines: 20, textLeft: Flows.left + .pt(120))
    ).value[0]
    #expect(page.textLines == ["Article 2 a1", "Durée a2"])
  }

  @Test("words without a name have their line from the column’s edge, with room to write above it")
  func places() throws {
    let place = SigningSection.Place(
      party: "Partie", lines: [.signature(alternative: "Ligne"), .blanks([""], Flows.style)])
    let section = SigningSection(
      places: [place], columns: 1, gap: .pt(20), partyStyle: Flows.style,
      clearance: Flows.leading * 2, line: Flows.rule, blankLine: Flows.rule, rowGap: .zero)
    let page = try Flows.pages(
      [FlowBlock("signatures", .signatures(section), distance: .zero)], on: Flows.page(lines: 20)
    ).value[0]
    let boxes = page.items.compactMap { item -> Rectangle? in
      if case .path = item.content { item.content.inkBox } else { nil }
    }
    #expect(boxes.count == 2)
    #expect(isNear(boxes[0].origin.x, boxes[1].origin.x, within: 0.5))
    #expect(isNear(boxes[1].midY - boxes[0].midY, Flows.leading, within: 0.5))
  }

  @Test("small capitals within a text are lower than its capitals, and read as typed")
  func smallCapitals() throws {
    let text = MarkedText([.init("ATTENDU", [.smallCapitals]), .init(" que")])
    let page = try Flows.pages(
      [FlowBlock("a", .paragraph(Paragraph(text, Flows.body)), distance: .zero)],
      on: Flows.page(lines: 20)
    ).value[0]
    let small = try #require(page.items.runs.first { $0.text.contains("ATTENDU") })
    let plain = try Flows.pages(
      [FlowBlock("a", .paragraph(Paragraph("ATTENDU", Flows.body)), distance: .zero)],
      on: Flows.page(lines: 20)
    ).value[0]
    let tall = try #require(plain.items.runs.first)
    #expect(small.glyphs.map(\.id).first != tall.glyphs.map(\.id).first)
  }
}
