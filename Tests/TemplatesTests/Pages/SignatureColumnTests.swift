import Document
import Dossier
import Layout
import Localization
import Problems
import Testing

@testable import Templates

@Suite("Columns to sign in (LOOKS 1.4)")
struct SignatureColumnTests {
  /// Width of a column and gap, in millimetres to two decimals, for so many signatories.
  private func columns(_ count: Int, _ paper: Paper) throws -> [Double] {
    var papers = try Papers.canada()
    papers.content.project.paper = paper
    papers.content.project.signatories = (0..<count).map { _ in
      Signatory(name: "Ève Ng", function: "animation")
    }
    let page = try papers.page(with: try FontFiles.library())
    #expect(codes(page.problems) == [])
    let lines = page.value.lines
    #expect(lines.count == count)
    let left = try #require(lines.first).lowerBound
    let right = try #require(lines.last).upperBound
    #expect(abs(left + right - page.value.size.width.millimetres) < 0.001, "centred")
    let gaps = zip(lines, lines.dropFirst()).map { $1.lowerBound - $0.upperBound }
    return ([lines[0].upperBound - lines[0].lowerBound] + gaps).map { ($0 * 100).rounded() / 100 }
  }

  @Test(
    "one to four signatories on both papers",
    arguments: [
      (1, Paper.letter, [66.0]), (1, .a4, [66]),
      (2, .letter, [62, 16]), (2, .a4, [62, 16]),
      (3, .letter, [45.8, 6, 6]), (3, .a4, [46, 6, 6]),
      (4, .letter, [36.35, 4, 4, 4]), (4, .a4, [40.75, 4, 4, 4]),
    ])
  func widths(_ count: Int, _ paper: Paper, _ expected: [Double]) throws {
    #expect(try columns(count, paper) == expected)
  }

  @Test("they leave the seal and the code free")
  func sides() throws {
    var papers = try Papers.france()
    papers.content.project.content.showsSeal = true
    papers.content.project.content.verificationPattern = "https://exemple.org/{numéro}"
    let page = try papers.page(with: try FontFiles.library()).value
    let medallion = page.items.compactMap { item -> Double? in
      guard case .form(let placement) = item.content, placement.form.name == "medallion" else {
        return nil
      }
      return (placement.origin.x + placement.form.bounds.maxX).millimetres
    }
    let code = page.items.compactMap { item -> Double? in
      guard case .bitmap(let placement) = item.content else { return nil }
      return placement.frame.origin.x.millimetres
    }
    #expect(try #require(page.lines.first).lowerBound > (try #require(medallion.first)) + 4)
    #expect(try #require(page.lines.last).upperBound < (try #require(code.first)) - 4)
  }
}
