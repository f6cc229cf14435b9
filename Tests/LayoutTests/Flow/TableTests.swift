import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("Tables in a text")
struct FlowTableTests {
  private func pages(
    _ columns: [Table.Column], _ rows: [Table.Row], lines: Int = 40,
    carries: [Int: Table.Carry] = [:]
  ) throws -> Checked<[Page]> {
    let table = Table(columns: columns, rows: rows, style: Flows.tableStyle, carries: carries)
    return try Flows.pages(
      [FlowBlock("budget", .table(table), distance: .zero)], on: Flows.page(lines: lines))
  }

  /// Where a letter of a run stands; every letter has a glyph of its own here.
  private func x(of letter: Character, in text: String, _ page: Page) throws -> Length {
    let run = try #require(page.items.runs.first { $0.text == text })
    let index = try #require(text.firstIndex(of: letter))
    return run.origin.x + run.glyphs[text.distance(from: text.startIndex, to: index)].x
  }

  private func run(_ text: String, on page: Page) throws -> GlyphRun {
    try #require(page.items.runs.first { $0.text == text })
  }

  @Test("Commas stand under each other, whatever follows them; whole amounts end before them")
  func decimals() throws {
    let cells = ["6250,00", "480,5", "12,125", "75", "1,00\u{A0}$"]
    let page = try #require(
      try pages(
        [.init(.text), .init(.amount)], cells.map { Table.Row(.body, ["Poste", MarkedText($0)]) }
      ).value.first)
    let commas = try cells.filter { $0.contains(",") }.map { try x(of: ",", in: $0, page) }
    #expect(commas.allSatisfy { isNear($0, commas[0], within: 0.3) })
    let whole = try run("75", on: page)
    #expect(isNear(whole.origin.x + whole.advance, commas[0], within: 0.3))
  }

  @Test("Amounts of equal decimals are flush right, the total too")
  func flushRight() throws {
    let rows = [
      Table.Row(.header, ["Poste", "Somme en dollars"]), Table.Row(.body, ["a", "6250,00"]),
      Table.Row(.total, ["Total", "20112,75"]),
    ]
    let page = try #require(try pages([.init(.text, share: 1), .init(.amount)], rows).value.first)
    for text in ["Somme en dollars", "6250,00", "20112,75"] {
      let run = try run(text, on: page)
      #expect(isNear(run.origin.x + run.advance, Flows.left + .pt(300), within: 0.01), "\(text)")
    }
  }

  @Test("A dash is centred over the units")
  func dash() throws {
    let rows = ["6250,00", "—"].map { Table.Row(.body, ["a", MarkedText($0)]) }
    let page = try #require(try pages([.init(.text), .init(.amount)], rows).value.first)
    let dash = try run("—", on: page)
    let comma = try x(of: ",", in: "6250,00", page)
    var typesetter = Typesetter(try Fonts.library(), field: "")
    let digit = typesetter.line("0", Flows.figures).width
    #expect(isNear(dash.origin.x + dash.advance / 2, comma - digit / 2, within: 0.01))
  }

  @Test("Where a table is parted its header is repeated, and what is carried over is said")
  func carried() throws {
    let body = (1...6).map { Table.Row(.body, [MarkedText("p\($0)"), "1,00"]) }
    let carries = Dictionary(
      uniqueKeysWithValues: (0...6).map { index in
        (
          index,
          Table.Carry(
            forward: Table.Row(.body, ["à reporter", MarkedText("\(index),00")]),
            brought: Table.Row(.body, ["report", MarkedText("\(index),00")]))
        )
      })
    let pages = try pages(
      [.init(.text), .init(.amount)],
      [Table.Row(.header, ["Poste", "$"])] + body + [Table.Row(.total, ["Total", "6,00"])],
      lines: 8, carries: carries
    ).value
    #expect(
      pages.map(\.textLines) == [
        ["Poste $", "p1 1,00", "p2 1,00", "p3 1,00", "p4 1,00", "p5 1,00", "à reporter 5,00"],
        ["Poste $", "report 5,00", "p6 1,00", "Total 6,00"],
      ])
    let read = pages[1].items.filter { !$0.structure.role.isArtifact }.runs.map(\.text)
    #expect(read == ["p6", "1,00", "Total", "6,00"])
  }

  @Test("Words break into lines where a column has no room; the next row keeps its distance")
  func brokenCells() throws {
    let words = Array(repeating: "coopérative", count: 12).joined(separator: " ")
    let page = try #require(
      try pages(
        [.init(.text), .init(.amount)],
        [Table.Row(.body, [MarkedText(words), "1,00"]), Table.Row(.body, ["suite", "2,00"])]
      ).value.first)
    let lines = page.textLines
    #expect(lines.count > 2)
    #expect(lines.joined(separator: " ").split(separator: " ").count == 12 + 3)
    let runs = page.items.runs
    #expect(runs.allSatisfy { $0.origin.x + $0.advance <= Flows.left + .pt(300.01) })
    let heights = Set(runs.map(\.origin.y.points)).sorted()
    #expect(isNear(.pt(heights[heights.count - 1] - heights[heights.count - 2]), Flows.leading))
  }

  @Test("What is left over goes to the columns by their shares")
  func shares() {
    let needs = [1.0, 3, 0].map {
      ColumnWidths.Need(natural: .pt(50), least: .pt(20), share: $0)
    }
    #expect(ColumnWidths(needs, available: .pt(190)).widths.map(\.points) == [60, 80, 50])
    #expect(ColumnWidths(needs, available: .pt(105)).widths.map(\.points) == [35, 35, 35])
    #expect(ColumnWidths(needs, available: .pt(30)).widths.map(\.points) == [10, 10, 10])
  }

  @Test("A word wider than its column is made smaller; beyond three quarters it is said")
  func wideWords() throws {
    let columns = [Table.Column(.text), Table.Column(.text)]
    func problems(_ letters: Int) throws -> [String] {
      let word = MarkedText(String(repeating: "m", count: letters))
      return codes(try pages(columns, [Table.Row(.body, [word, "a"])]).problems)
    }
    #expect(try problems(41) == [])
    #expect(try problems(200) == [LayoutProblem.overflow])
  }

  @Test("Rules: above and below, under the header, above the total, between rows where asked for")
  func rules() throws {
    var style = Flows.tableStyle
    let looks = [3.0, 2, 1].map { StraightLine(width: .pt($0), color: .black) }
    (style.outerRule, style.innerRule, style.rowRule) = (looks[0], looks[1], looks[2])
    let rows = [Table.Row.Kind.header, .group, .body, .body, .total].map { Table.Row($0, ["a"]) }
    let table = Table(columns: [.init(.text)], rows: rows, style: style)
    let page = try Flows.pages(
      [FlowBlock("t", .table(table), distance: .zero)], on: Flows.page(lines: 20)
    ).value[0]
    let widths = page.items.compactMap { item -> Double? in
      if case .path(let path) = item.content { path.stroke?.width.points } else { nil }
    }
    #expect(widths == [3, 2, 1, 1, 2, 3])
  }

  @Test("An empty table has its header; cells beyond the columns are there; no rows are nothing")
  func odd() throws {
    let header = Table.Row(.header, ["Poste", "$"])
    let empty = try pages([.init(.text), .init(.amount)], [header])
    #expect(empty.value.map(\.textLines) == [["Poste $"]])
    let wide = try pages([.init(.text)], [Table.Row(.body, ["a", "b", "c"])])
    #expect(wide.value.map(\.textLines) == [["a b c"]])
    let none = try pages([.init(.text)], [])
    #expect(none.value.map(\.textLines) == [[]])
    #expect(empty.problems + wide.problems + none.problems == [])
  }

  @Test("A row taller than a page is parted between its lines, and that is said")
  func tallRow() throws {
    let text = Flows.text("r", lines: 30)
    let pages = try pages(
      [.init(.text), .init(.amount)],
      [Table.Row(.header, ["Poste", "$"]), Table.Row(.body, [text, "1,00"])], lines: 12)
    #expect(codes(pages.problems) == [LayoutProblem.tooTall])
    let lines = pages.value.flatMap(\.textLines).filter { $0.hasPrefix("r") }
    #expect(lines == ["r1 1,00"] + (2...30).map { "r\($0)" })
  }
}
