import Document
import Foundation
import Localization
import Problems
import TestSupport
import Testing

@testable import Layout

@Suite("Where pages end")
struct PageBreakTests {
  /// A case of the fixture: its name, the words of its blocks, its pages.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var words: [String]
    var pages: String
    var testDescription: String { name }
  }

  static let cases: [Case] = {
    let text = (try? Repository.text("Tests/Fixtures/layout/page-breaks.txt")) ?? ""
    return text.split(separator: "\n\n").map { part in
      let lines = part.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
      guard lines.count == 3 else { return Case(name: "", words: [], pages: "") }
      return Case(
        name: lines[0], words: lines[1].split(separator: " ").map(String.init),
        pages: lines[2].dropFirst().trimmingCharacters(in: .whitespaces))
    }.filter { !$0.name.isEmpty }
  }()

  @Test("The fixture has its cases")
  func fixture() { #expect(Self.cases.count == 25) }

  @Test("Lines come to their pages", arguments: cases)
  func fixture(_ example: Case) throws {
    var words = example.words[...]
    let count = words.popFirst().flatMap { Int($0) }
    let lines = try #require(count)
    let hasMargin = words.contains("m")
    let page = try Flows.page(lines: lines, textLeft: hasMargin ? Flows.left + .pt(80) : nil)
    let pages = try Flows.pages(try blocks(&words), on: page)
    let found = pages.value.map { $0.textLines.joined(separator: " ") }.joined(separator: " | ")
    #expect(found == example.pages)
  }

  private func blocks(_ words: inout ArraySlice<String>) throws -> [FlowBlock] {
    var blocks: [FlowBlock] = []
    while let word = words.popFirst(), word != "." {
      func name() throws -> String {
        let word = words.popFirst()
        return try #require(word)
      }
      func number() throws -> Int { try #require(Int(name())) }
      switch word {
      case "p": blocks.append(Flows.paragraph(try name(), lines: try number()))
      case "k":
        blocks.append(Flows.paragraph(try name(), lines: try number()))
        blocks[blocks.count - 1].isKeptWithNext = true
      case "h": blocks.append(Flows.heading(try name()))
      case "m": blocks.append(Flows.heading(try name(), .margin))
      case "t": blocks.append(Flows.table(try name(), try name().compactMap { Self.kinds[$0] }))
      case "s": blocks.append(Flows.signatures(try name(), places: try number(), columns: 1))
      case "g": blocks.append(FlowBlock("g", .group(try self.blocks(&words)), distance: .zero))
      case "/": blocks.append(FlowBlock("/", .pageBreak, distance: .zero))
      default: Issue.record("« \(word) » is nothing that the fixture knows")
      }
    }
    return blocks
  }

  private static let kinds: [Character: Table.Row.Kind] = [
    "e": .header, "g": .group, "c": .body, "s": .subtotal, "t": .total,
  ]

  @Test("A page does not end with a hyphenated line")
  func hyphens() {
    let rows = (0..<12).map { index in
      var row = FlowRow(items: [], ascent: .pt(10), block: "a")
      row.y = .pt(10 + 12 * Double(index))
      if (5...7).contains(index) { row.breakCost = .hyphen }
      return row
    }
    let height = Length.pt(10 + 12 * 7)
    #expect(PageBreaker(rows: rows, heights: (height, height)).pages() == [0..<5, 5..<12])
  }
}
