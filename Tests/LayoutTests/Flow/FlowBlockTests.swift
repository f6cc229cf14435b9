import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("Lists, columns and places to sign in a text")
struct FlowBlockTests {
  private func run(_ text: String, _ page: Page) throws -> GlyphRun {
    try #require(page.items.runs.first { $0.text == text || $0.text == text + " " })
  }

  @Test("Labels stand on their items’ first lines, lists within lists")
  func lists() throws {
    func item(_ label: MarkedText, _ blocks: [FlowBlock]) -> ListItem {
      ListItem(
        label: label, labelStyle: Flows.style, labelWidth: .pt(20), distance: Flows.leading,
        blocks: blocks)
    }
    let inner = FlowBlock(
      "l", .list([item("1.", [Flows.paragraph("x", lines: 1)]), item("2.", [])]),
      distance: Flows.leading)
    let page = try Flows.pages(
      [
        FlowBlock(
          "l", .list([item("a)", [Flows.paragraph("y", lines: 2), inner]), item("b)", [inner])]),
          distance: .zero)
      ], on: Flows.page(lines: 30)
    ).value[0]
    #expect(page.textLines == ["a) y1", "y2", "1. x1", "2.", "b) 1. x1", "2."])
    #expect(try run("x1", page).origin.x == Flows.left + .pt(40))
  }

  @Test("Columns begin at one height and end where the longest does")
  func columns() throws {
    let columns = [1, 3].map { lines in
      FlowColumn(
        x: .pt(100 + 100 * Double(lines)), width: .pt(90),
        blocks: [Flows.paragraph("c\(lines)", lines: lines)])
    }
    let page = try Flows.pages(
      [
        FlowBlock("c", .columns(columns), distance: .zero), Flows.paragraph("d", lines: 1),
      ], on: Flows.page(lines: 30)
    ).value[0]
    #expect(page.textLines == ["c11 c31", "c32", "c33", "d1"])
  }

  @Test("Words that leave no room for open lines have them under each other")
  func crowdedBlanks() throws {
    var block = Flows.signatures("s", places: 1, columns: 3)
    guard case .signatures(var section) = block.content else { return }
    let long = MarkedText(Array(repeating: "long", count: 9).joined(separator: " "))
    section.places[0].lines = [.blanks(["Signé à", long, "le"], Flows.style)]
    block.content = .signatures(section)
    let page = try Flows.pages([block], on: Flows.page(lines: 40)).value[0]
    #expect(page.textLines.first == "s1")
    #expect(page.textLines[1] == "Signé à")
    #expect(page.textLines.last == "le")
    #expect(page.textLines.joined(separator: " ").split(separator: " ").count == 1 + 2 + 9 + 1)
    let width = (Length.pt(300) - section.gap * 2) / 3
    let right = page.items.map(\.content).compactMap { content -> Length? in
      if case .path(let path) = content { path.ends.1 } else { nil }
    }
    #expect(right.count == 3)
    #expect(right.allSatisfy { isNear($0, Flows.left + width) })
  }

  @Test("Lines to sign on of one row stand on one height, whatever stands above them")
  func signatures() throws {
    var block = Flows.signatures("s", places: 3, columns: 2)
    guard case .signatures(var section) = block.content else { return }
    section.places[1].party = Flows.text("t", lines: 2)
    section.places[1].lines.append(.blanks(["Signé à", ", le"], Flows.style))
    section.places[2].lines.append(.stamp("Cachet", Flows.style, height: .pt(40)))
    block.content = .signatures(section)
    let page = try Flows.pages([block], on: Flows.page(lines: 40)).value[0]
    #expect(
      page.textLines == ["s1 t1", "t2", "nom1 nom2", "Signé à , le", "s3", "nom3", "Cachet"])
    let lines = page.items.filter { $0.structure.role == .figure }
    #expect(lines.map(\.structure.alternative) == ["Ligne 1", "Ligne 2", "Ligne 3"])
    #expect(isNear(lines[0].content.inkBox.midY, lines[1].content.inkBox.midY))
  }
}

extension VectorPath {
  /// Left and right end of a straight line.
  fileprivate var ends: (Length, Length) {
    let xs = segments.compactMap { segment -> Length? in
      switch segment {
      case .move(let point), .line(let point): point.x
      case .curve, .close: nil
      }
    }
    return (xs.min() ?? .zero, xs.max() ?? .zero)
  }
}
