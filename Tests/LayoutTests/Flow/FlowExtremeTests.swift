import Document
import Foundation
import Localization
import Problems
import Testing

@testable import Layout

@Suite("What is too high for a page")
struct FlowExtremeTests {
  private func read(_ pages: [Page], _ prefix: String) -> [String] {
    pages.flatMap(\.textLines).flatMap { $0.split(separator: " ") }.map(String.init)
      .filter { $0.hasPrefix(prefix) }
  }

  private func expectWithin(_ pages: [Page], _ frame: FlowPage) {
    for page in pages { #expect(page.lowest.points <= frame.area.maxY.points + 0.01) }
  }

  @Test("Columns taller than a page are parted at one height, and that is said")
  func columns() throws {
    let columns = [0, 1].map { index in
      FlowColumn(
        x: .pt(100 + 150 * Double(index)), width: .pt(140),
        blocks: [Flows.paragraph("c\(index)_", lines: 20 + index)])
    }
    let frame = try Flows.page(lines: 8)
    let pages = try Flows.pages([FlowBlock("c", .columns(columns), distance: .zero)], on: frame)
    #expect(codes(pages.problems) == [LayoutProblem.tooTall])
    #expect(pages.value.map { $0.textLines.last } == ["c0_8 c1_8", "c0_16 c1_16", "c1_21"])
    #expect(read(pages.value, "c0_").count == 20)
    expectWithin(pages.value, frame)
  }

  @Test("A title longer than a page goes on; one in the margin stands above then")
  func titles() throws {
    let frame = try Flows.page(lines: 8, textLeft: Flows.left + .pt(80))
    let pages = try Flows.pages(
      [Flows.heading("t", .margin, lines: 20), Flows.paragraph("a", lines: 3)], on: frame)
    #expect(read(pages.value, "t") == (1...20).map { "t\($0)" })
    #expect(codes(pages.problems) == [LayoutProblem.tooTall])
    expectWithin(pages.value, frame)
  }

  @Test("Notes that would fill the page follow their paragraph")
  func notes() throws {
    let note = Paragraph.Note(label: "1", Flows.text("n", lines: 30), Flows.body)
    let noted = FlowBlock(
      "n", .paragraph(Paragraph(Flows.text("a", lines: 2), Flows.body, notes: [note])),
      distance: .zero)
    let frame = try Flows.page(lines: 8)
    let pages = try Flows.pages([noted, Flows.paragraph("b", lines: 2)], on: frame).value
    #expect(read(pages, "n") == (1...30).map { "n\($0)" })
    #expect(pages.flatMap(\.textLines).last == "b2")
    expectWithin(pages, frame)
  }

  @Test("A header that takes most of a page is not repeated")
  func header() throws {
    let rows =
      [Table.Row(.header, [Flows.text("e", lines: 6)])]
      + (0..<10).map { Table.Row(.body, [MarkedText("r\($0)")]) }
    let frame = try Flows.page(lines: 9)
    let table = Table(columns: [.init(.text)], rows: rows, style: Flows.tableStyle)
    let pages = try Flows.pages([FlowBlock("t", .table(table), distance: .zero)], on: frame)
    #expect(read(pages.value, "e") == (1...6).map { "e\($0)" })
    #expect(read(pages.value, "r") == (0..<10).map { "r\($0)" })
    expectWithin(pages.value, frame)
  }

  @Test("Free height to sign in is no more than half a page")
  func clearance() throws {
    var block = Flows.signatures("s", places: 2, columns: 1)
    guard case .signatures(var section) = block.content else { return }
    section.clearance = .pt(2000)
    block.content = .signatures(section)
    let frame = try Flows.page(lines: 12)
    let pages = try Flows.pages([block], on: frame).value
    #expect(read(pages, "nom") == ["nom1", "nom2"])
    expectWithin(pages, frame)
  }

  @Test("Pictures stand one beside the other, and the text goes on below them")
  func logos() throws {
    let size = Size(width: .pt(40), height: .pt(40))
    let picture = ImageAsset(
      name: "logo", format: .png, bytes: Data(), size: size,
      ink: Rectangle(origin: .zero, size: size))
    let row = LogoRow(
      logos: ["Ville", "Caisse"].map { .init(image: picture, alternative: $0) }, height: .pt(30),
      nominal: .pt(30), minimum: .pt(10), maximum: .pt(30), maximumGap: .pt(20), totalGap: .pt(60))
    let page = try Flows.pages(
      [
        Flows.paragraph("a", lines: 1), FlowBlock("logos", .logos(row), distance: .pt(10)),
        Flows.paragraph("b", lines: 1),
      ], on: Flows.page(lines: 20)
    ).value[0]
    let lines = page.items.runs.map(\.origin.y)
    let frames = page.items.frames
    #expect(frames.map(\.origin.x) == [Flows.left, Flows.left + .pt(50)])
    #expect(isNear(frames[0].origin.y, lines[0] + .pt(10)))
    #expect(isNear(lines[1], frames[0].maxY + Flows.leading))
    let figures = page.items.map(\.structure).filter { $0.role == .figure }
    #expect(figures.map(\.alternative) == ["Ville", "Caisse"])
    #expect(figures.map(\.order) == [1, 2])
  }
}
