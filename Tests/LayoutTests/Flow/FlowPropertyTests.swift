import Document
import Localization
import Problems
import TestSupport
import Testing

@testable import Layout

@Suite("Any text over many pages")
struct FlowPropertyTests {
  /// Blocks by chance, with the words that they have in the order of reading.
  private struct Draw {
    var random: FixedRandom
    var words: [String] = []
    var count = 0

    mutating func blocks(_ number: ClosedRange<Int>, depth: Int = 0) -> [FlowBlock] {
      (0..<random.number(in: number)).map { _ in block(depth) }
    }

    private mutating func block(_ depth: Int) -> FlowBlock {
      count += 1
      let name = "b\(count)_"
      switch random.number(in: 0...(depth < 2 ? 8 : 3)) {
      case 0: return Flows.heading(said(name, 1), .margin, level: 2)
      case 1: return Flows.heading(said(name, 1), level: 2)
      case 2:
        let kinds: [Table.Row.Kind] = (0..<random.number(in: 0...20)).map { _ in .body }
        return Flows.table(said(name, 0...kinds.count), [.header] + kinds)
      case 4: return group(depth)
      case 5: return list(name, depth)
      case 7: return columns(depth)
      case 6: return Flows.signatures(signed(name), places: 1, columns: 2)
      default:
        let lines = random.number(in: 1...14)
        var block = Flows.paragraph(said(name, 1...lines), lines: lines)
        block.isKeptWithNext = random.number(in: 0...9) == 0
        return block
      }
    }

    private mutating func group(_ depth: Int) -> FlowBlock {
      FlowBlock("groupe", .group(blocks(1...4, depth: depth + 1)), distance: .zero)
    }

    private mutating func columns(_ depth: Int) -> FlowBlock {
      let columns = [0, 1].map { index in
        FlowColumn(
          x: Flows.left + .pt(90 + 110 * Double(index)), width: .pt(100),
          locale: index == 0 ? nil : .france, blocks: blocks(1...3, depth: depth + 1))
      }
      return FlowBlock("colonnes", .columns(columns), distance: Flows.leading)
    }

    private mutating func list(_ name: String, _ depth: Int) -> FlowBlock {
      let items = (0..<random.number(in: 1...3)).map { item in
        words.append("\(name)l\(item)")
        return ListItem(
          label: MarkedText("\(name)l\(item)"), labelStyle: Flows.style, labelWidth: .pt(60),
          distance: Flows.leading, blocks: blocks(0...3, depth: depth + 1))
      }
      return FlowBlock("liste", .list(items), distance: Flows.leading)
    }

    private mutating func said(_ name: String, _ lines: ClosedRange<Int>) -> String {
      words += lines.map { "\(name)\($0)" }
      return name
    }

    private mutating func said(_ name: String, _ line: Int) -> String { said(name, line...line) }

    private mutating func signed(_ name: String) -> String {
      words += ["\(name)1", "nom1"]
      return name
    }
  }

  /// The words as they are read: by the places of their elements, then as they are drawn.
  private func read(_ pages: [Page]) -> [String] {
    let read = pages.flatMap(\.items).filter { !$0.structure.role.isArtifact }
    return read.enumerated().sorted { a, b in
      let places = [a, b].map { item in
        item.element.structure.ancestors.map(\.order) + [item.element.structure.order]
      }
      if places[0] == places[1] { return a.offset < b.offset }
      return places[0].lexicographicallyPrecedes(places[1])
    }.map(\.element).runs.map { $0.text.filter { $0 != " " } }
  }

  @Test("No line is lost, said twice or out of order; none is below the foot", arguments: 0..<60)
  func nothingLost(_ seed: Int) throws {
    var draw = Draw(random: FixedRandom(seed: UInt64(seed)))
    let blocks = draw.blocks(1...40)
    let page = try Flows.page(lines: 6 + seed % 20, textLeft: Flows.left + .pt(90))
    let pages = try Flows.pages(blocks, on: page)
    #expect(read(pages.value) == draw.words)
    for laidOut in pages.value {
      #expect(laidOut.lowest.points <= page.area.maxY.points + 0.01)
    }
    #expect(pages.problems.allSatisfy { $0.code == LayoutProblem.tooTall })
  }

  @Test("No paragraph leaves or receives one line", arguments: 0..<20)
  func strayLines(_ seed: Int) throws {
    var random = FixedRandom(seed: UInt64(seed))
    let lines = (0..<60).map { _ in random.number(in: 1...12) }
    let blocks = lines.enumerated().map { Flows.paragraph("p\($0.offset)_", lines: $0.element) }
    let pages = try Flows.pages(blocks, on: Flows.page(lines: 15 + seed))
    for (index, count) in lines.enumerated() {
      let parts = pages.value.map { page in
        page.textLines.count { $0.hasPrefix("p\(index)_") }
      }.filter { $0 > 0 }
      #expect(parts.reduce(0, +) == count)
      #expect(parts.count == 1 || (count > 3 && parts.allSatisfy { $0 > 1 }))
    }
  }

  @Test("300 articles, each with its title on its page, in the outline")
  func manyArticles() throws {
    let blocks = (0..<300).flatMap { index in
      [
        Flows.heading("t\(index)_", .margin, level: 1),
        Flows.paragraph("p\(index)_", lines: 2 + index % 9),
      ]
    }
    let pages = try Flows.pages(
      blocks, on: Flows.page(lines: 45, textLeft: Flows.left + .pt(90)))
    #expect(pages.problems == [])
    #expect(pages.value.flatMap(\.bookmarks).map(\.title) == (0..<300).map { "t\($0)_" })
    for page in pages.value {
      let lines = page.textLines
      for bookmark in page.bookmarks {
        let number = bookmark.title.dropFirst().dropLast()
        #expect(lines.contains("\(bookmark.title)1 p\(number)_1"))
      }
    }
  }

  @Test("Pages are filled before another is begun")
  func fill() throws {
    let blocks = (0..<50).map { Flows.paragraph("p\($0)_", lines: 4) }
    let pages = try Flows.pages(blocks, on: Flows.page(lines: 20)).value
    #expect(pages.count == 10)
  }
}
