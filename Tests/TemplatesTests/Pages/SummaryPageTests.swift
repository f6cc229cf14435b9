import Document
import Dossier
import Foundation
import Layout
import Localization
import Problems
import Testing

@testable import Templates

@Suite("The pages of a summary", .enabled(if: FontFiles.areDebian12))
struct SummaryPageTests {
  private static let papers = [
    "Tests/Fixtures/dossier/convention.yaml", "Tests/Fixtures/dossier/entente-fr-CA.yaml",
    "Tests/Fixtures/dossier/entente-fr-FR.yaml", "examples/quebec-france/convention.yaml",
    "examples/escoumins/entente.yaml", "examples/bretagne/entente-2026.yaml",
  ]

  @Test("in one variant it takes two pages at most, whatever the file says", arguments: papers)
  func single(path: String) throws {
    let convention = try Summaries.read(path)
    let pages = try Summaries.pages(try Summaries.document(convention))
    #expect((1...2).contains(pages.count))
  }

  @Test("side by side too, but for the longest", arguments: papers)
  func double(path: String) throws {
    let document = try Summaries.sideBySide(try Summaries.read(path))
    let pages = layOut(document.value, with: try FontFiles.library())
    let isTold = codes(pages.problems) == ["layout.too-many-pages"]
    #expect(isTold == (pages.value.count > 2))
    #expect(isTold == path.hasSuffix("entente-fr-CA.yaml"))
  }

  @Test("what takes a third page is made, and told")
  func tooLong() throws {
    let paragraph = String(repeating: "Les parties se concertent avant chaque saison. ", count: 60)
    let lines = (0..<4).map { _ in "  - \(paragraph)\n" }.joined()
    let convention = try Summaries.parse("contexte:\n" + lines)
    let document = try Summaries.document(convention)
    let pages = layOut(document.value, with: try FontFiles.library())
    #expect(pages.value.count > 2)
    #expect(codes(pages.problems) == ["layout.too-many-pages"])
  }

  @Test("labels stand in the margin on the baseline of what they head, between rules")
  func margin() throws {
    let convention = try Summaries.parse("objet: Un échange.\nlieu: Québec et France\n")
    let page = try #require(try Summaries.pages(try Summaries.document(convention)).first)
    for (label, words) in [("Objet", "Un échange."), ("Territoire", "Québec et France")] {
      let (head, text) = (try #require(page.run(label)), try #require(page.run(words)))
      #expect(head.origin.y == text.origin.y)
      #expect(abs(head.origin.x.millimetres - 24) < 0.5)
      #expect(abs(text.origin.x.millimetres - 64) < 0.5)
    }
    // Under the title, above each later row, and under the last one.
    let width = page.size.width.millimetres
    let whole = page.lines.filter {
      abs($0.lowerBound - 24) < 0.1 && abs($0.upperBound - width + 24) < 0.1
    }
    #expect(whole.count == 5)
  }

  @Test("side by side, each label has one baseline in both columns, and each column its language")
  func aligned() throws {
    let convention = try Summaries.read("Tests/Fixtures/dossier/convention.yaml")
    let pages = try Summaries.pages(
      try Summaries.sideBySide(convention), allowing: ["templates.unknown-signatory-function"])
    #expect(pages.count == 2)
    let pairs = [
      ("Objet", "Objet"), ("Contributions financières", "Participations financières"),
      ("Dates importantes", "Dates clés"), ("Renseignements personnels", "Données personnelles"),
      ("Personnes-ressources", "Contacts"), ("Annexes A, B", "Annexes I, II"),
    ]
    for (left, right) in pairs {
      let page = try #require(pages.first { $0.run(right) != nil })
      let (canada, france) = (try #require(page.run(left)), try #require(page.runs(right).last))
      #expect(canada.origin.y == france.origin.y, "\(left)")
      #expect(canada.origin.x.millimetres < 100 && france.origin.x.millimetres > 110, "\(left)")
    }
    let france = pages.flatMap(\.items).filter { item in
      item.structure.ancestors.contains { $0.language == "fr-FR" }
    }
    #expect(!france.isEmpty)
    #expect(france.allSatisfy { $0.left.millimetres > 112 })
  }

  @Test(
    "side by side, all of it stands in what A4 and Letter have in common", arguments: Paper.allCases
  )
  func common(paper: Paper) throws {
    let convention = try Summaries.read("examples/quebec-france/convention.yaml")
    let pages = try Summaries.pages(try Summaries.sideBySide(convention, on: paper))
    for page in pages {
      let left = (page.size.width - .mm(210)) / 2 + .mm(20)
      let top = (page.size.height - .mm(279.4)) / 2 + .mm(10)
      for run in page.runs {
        #expect(run.origin.x >= left && run.origin.x + run.advance <= page.size.width - left)
        #expect(run.origin.y >= top && run.origin.y <= page.size.height - top)
      }
    }
  }

  @Test("the page of each form", arguments: ["fr-FR", "deux-colonnes"])
  func goldens(name: String) throws {
    let isSingle = name == "fr-FR"
    let convention = try Summaries.read(
      isSingle ? Self.papers[2] : "examples/quebec-france/convention.yaml")
    let document =
      isSingle ? try Summaries.document(convention) : try Summaries.sideBySide(convention)
    let pages = try Summaries.pages(document)
    try compareWithGolden(pages, "sommaire-\(name)")
    try compareWithPicture(try #require(pages.first), "sommaire-\(name)")
  }
}

extension Page {
  /// The runs that say just this.
  fileprivate func runs(_ text: String) -> [GlyphRun] {
    runs.filter { $0.text.trimmingCharacters(in: .whitespaces) == text }
  }

  fileprivate func run(_ text: String) -> GlyphRun? { runs(text).first }
}

extension DisplayItem {
  /// Where it begins.
  fileprivate var left: Length {
    if case .glyphs(let run) = content { run.origin.x } else { content.inkBox.origin.x }
  }
}
