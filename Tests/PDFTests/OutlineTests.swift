import Document
import Testing

@testable import PDF

@Suite("The outline")
struct OutlineTests {
  private func nested(_ levels: [Int]) -> String {
    let headings = levels.enumerated().map {
      Outline.Heading($0.element, "\($0.offset)", page: 1, top: .zero)
    }
    return described(Outline(nesting: headings).lines)
  }

  private func described(_ lines: [Outline.Line]) -> String {
    lines.map { $0.title + ($0.folded.isEmpty ? "" : "(\(described($0.folded)))") }
      .joined(separator: " ")
  }

  @Test(
    "Each level stands under the one above it, whether levels are skipped or begin deep",
    arguments: [
      ([1, 1, 1], "0 1 2"), ([1, 2, 2, 1, 2], "0(1 2) 3(4)"), ([1, 2, 3, 2], "0(1(2) 3)"),
      ([1, 3, 2], "0(1 2)"), ([2, 1], "0 1"), ([], ""),
    ])
  func nesting(_ levels: [Int], _ expected: String) { #expect(nested(levels) == expected) }
}
