import Document
import Drawing
import Layout
import Testing

@testable import PDF

@Suite("The tree of a page's elements")
struct StructureElementTests {
  private func part(
    _ tag: StructureTag, _ mark: Int, _ box: Rectangle = Samples.box(0, 0, 1, 1)
  ) -> PageContent.Part {
    PageContent.Part(tag, layer: 0, mark: mark, box: box)
  }

  private func cell(_ role: StructureTag.Role, row: Int, _ column: Int, table: Int = 1)
    -> StructureTag
  {
    StructureTag(
      role, order: column,
      within: [.init(.table, order: table), .init(.tableRow, order: row)])
  }

  /// `P[0 1] Table(TR(TH[2]))`: roles with the marks that they hold.
  private func tree(_ parts: [PageContent.Part]) -> String {
    described(StructureElement.tree(of: [parts]))
  }

  private func described(_ elements: [StructureElement]) -> String {
    elements.map { element in
      var (marks, inner) = ([String](), [StructureElement]())
      for child in element.children {
        switch child {
        case .mark(let mark, _): marks.append("\(mark)")
        case .element(let element): inner.append(element)
        }
      }
      let held =
        (marks.isEmpty ? "" : "[\(marks.joined(separator: " "))]")
        + (inner.isEmpty ? "" : "(\(described(inner)))")
      return element.role.rawValue + held
    }.joined(separator: " ")
  }

  @Test("Elements stand as they are read, whatever the order of drawing")
  func order() {
    let parts = [
      part(StructureTag(.figure, order: 2, alternative: "Logo"), 0),
      part(StructureTag(.paragraph, order: 1), 1), part(StructureTag(.heading1, order: 0), 2),
    ]
    #expect(tree(parts) == "H1[2] P[1] Figure[0]")
  }

  @Test("A paragraph of several marks is one element, its marks as they were drawn")
  func severalMarks() {
    let parts = [
      part(StructureTag(.paragraph, order: 0), 5), part(StructureTag(.paragraph, order: 1), 0),
      part(StructureTag(.paragraph, order: 0), 3),
    ]
    #expect(tree(parts) == "P[5 3] P[0]")
  }

  @Test("Two elements of one order and different roles are two")
  func sameOrder() {
    let parts = [
      part(StructureTag(.paragraph, order: 0), 0), part(StructureTag(.heading1, order: 0), 1),
    ]
    #expect(tree(parts) == "P[0] H1[1]")
  }

  @Test("Cells come to their rows, rows to their table, the table among the rest")
  func table() {
    let parts = [
      part(cell(.tableData, row: 1, 1), 0), part(StructureTag(.paragraph, order: 2), 1),
      part(cell(.tableHeader, row: 0, 0), 2), part(cell(.tableData, row: 1, 0), 3),
      part(StructureTag(.heading1, order: 0), 4), part(cell(.tableHeader, row: 0, 1), 5),
      part(cell(.tableData, row: 1, 0), 6),
    ]
    #expect(tree(parts) == "H1[4] Table(TR(TH[2] TH[5]) TR(TD[3 6] TD[0])) P[1]")
  }

  @Test("Cells in which nothing is drawn are there, empty")
  func emptyCells() {
    let parts = [
      part(cell(.tableHeader, row: 0, 0), 0), part(cell(.tableHeader, row: 0, 2), 1),
      part(cell(.tableData, row: 1, 1), 2), part(cell(.tableData, row: 2, 2), 3),
    ]
    #expect(tree(parts) == "Table(TR(TH[0] TH TH[1]) TR(TD TD[2] TD) TR(TD TD TD[3]))")
  }

  @Test("Two tables are two")
  func twoTables() {
    let parts = [
      part(cell(.tableData, row: 0, 0, table: 4), 0),
      part(cell(.tableData, row: 0, 0, table: 1), 1),
    ]
    #expect(tree(parts) == "Table(TR(TD[1])) Table(TR(TD[0]))")
  }

  @Test("An element's box holds all that it draws")
  func boxes() throws {
    let figure = StructureTag(.figure, order: 0, alternative: "Sceau")
    let elements = StructureElement.tree(of: [
      [
        part(figure, 0, Samples.box(10, 10, 20, 20)), part(figure, 1, Samples.box(25, 5, 10, 10)),
        part(cell(.tableData, row: 0, 0), 2, Samples.box(0, 50, 5, 5)),
        part(cell(.tableData, row: 1, 0), 3, Samples.box(0, 70, 9, 5)),
      ]
    ])
    #expect(elements.map(\.box) == [Samples.box(10, 5, 25, 25), Samples.box(0, 50, 9, 25)])
  }

  @Test("What goes on over a page is one element, its marks by their pages, without a box")
  func overPages() throws {
    let row = { (row: Int) in self.cell(.tableData, row: row, 0, table: 3) }
    let elements = StructureElement.tree(of: [
      [part(StructureTag(.paragraph, order: 2), 0), part(row(0), 1)],
      [part(row(0), 0), part(row(1), 1), part(StructureTag(.paragraph, order: 9), 2)],
    ])
    #expect(described(elements) == "P[0] Table(TR(TD[1 0]) TR(TD[1])) P[2]")
    #expect(elements.map(\.pages) == [0...0, 0...1, 1...1])
    #expect(elements.map { $0.box == nil } == [false, true, false])
    #expect(elements[1].elements.map(\.pages) == [0...1, 1...1])
  }

  @Test("Elements say their language and what they show")
  func properties() throws {
    let tag = StructureTag(
      .tableData, order: 0, language: "fr-FR",
      within: [
        .init(.table, order: 0, language: "fr-CA", summary: "Budget"), .init(.tableRow, order: 0),
      ])
    let table = try #require(StructureElement.tree(of: [[part(tag, 0)]]).first)
    #expect(table.language == "fr-CA")
    #expect(table.summary == "Budget")
    #expect(table.elements.first?.elements.first?.language == "fr-FR")
  }

  @Test("A page without anything to read has no elements")
  func nothing() { #expect(tree([]).isEmpty) }
}
