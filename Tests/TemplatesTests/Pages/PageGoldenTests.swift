import Document
import Dossier
import Foundation
import Layout
import Localization
import Problems
import Testing

@testable import Templates

/// Whole pages as text, one line for each thing drawn (`Tests/Fixtures/layout/*.page.txt`), and some as
/// pictures beside them.
/// `PARCHEMIN_RECORD=1 swift test --filter PageGoldenTests` writes them anew; read the difference.
@Suite(
  "Pages, line by line",
  .enabled(if: FontFiles.areDebian12, "positions are those of Debian 12’s fonts"))
struct PageGoldenTests {
  private func compare(
    _ papers: Papers, _ name: String, problems expected: [String] = [], hasPicture: Bool = false
  ) throws {
    let page = try papers.page(with: try FontFiles.library())
    #expect(codes(page.problems) == expected, "\(name)")
    try compareWithGolden([page.value], name)
    if hasPicture { try compareWithPicture(page.value, name) }
  }

  @Test("Québec, Letter, a short name, three logos")
  func canada() throws { try compare(try Papers.canada(), "quebec-court", hasPicture: true) }

  @Test("France, A4, seventy letters, six logos, four signatories, hours")
  func france() throws {
    try compare(
      try Papers.france(), "france-long",
      problems: ["layout.name-on-two-lines", "layout.signatory-shrunk"], hasPicture: true)
  }

  @Test("no logo, one signatory, no number")
  func plain() throws {
    var papers = try Papers.canada()
    papers.setLogos([])
    papers.content.project.signatories.removeLast()
    papers.content.number = nil
    try compare(papers, "sans-logo")
  }

  @Test("seal, code and scanned signature")
  func sealAndCode() throws {
    var papers = try Papers.canada()
    papers.content.project.content.showsSeal = true
    papers.content.project.content.verificationPattern = "https://exemple.org/verifier/{numéro}"
    papers.content.signatures = [papers.content.logos[2], nil]
    try compare(papers, "sceau-et-code", hasPicture: true)
  }

  @Test("a proof")
  func proof() throws {
    var papers = try Papers.canada()
    papers.content.isProof = true
    try compare(papers, "epreuve", hasPicture: true)
  }

  @Test("a duplicate, with room for a stamp")
  func duplicate() throws {
    var papers = try Papers.canada()
    papers.content.isDuplicate = true
    papers.content.duplicateDate = CalendarDay(iso: "2026-09-01")
    papers.content.project.content.reservesStamp = true
    try compare(papers, "duplicata")
  }

  @Test("in black")
  func black() throws {
    var papers = try Papers.canada()
    papers.inBlack = true
    try compare(papers, "noir")
  }

  @Test("the hand-out list, over two pages")
  func handoutList() throws {
    let papers = try Papers.canada()
    let names = [
      ("Rosalie", "D’Amours"), ("Jean-François", "St-Pierre"), ("Minh Anh", "Nguyễn"),
      ("Sukarto", ""), ("Jean-Christophe-Alexandre", "de La Rochefoucauld-Montmorency-Beauharnais"),
    ]
    let entries = (0..<23).map { index in
      HandoutList.Entry(
        given: names[index % 5].0, family: names[index % 5].1, number: "2026-00\(index + 10)")
    }
    let list = HandoutList(
      project: papers.content.project, issueDate: papers.content.issueDate, entries: entries)
    let document = Templates.handoutList(
      list, template: try Looks.listTemplate(), theme: try Looks.theme(), paper: .letter,
      localizer: Words.localizer(.canada))
    #expect(codes(document.problems) == [])
    let pages = layOut(document.value, with: try FontFiles.library())
    #expect(pages.value.count == 2)
    #expect(Set(codes(pages.problems)) == ["layout.name-on-two-lines"])
    try compareWithGolden(pages.value, "liste-de-remise")
    try compareWithPicture(pages.value[1], "liste-de-remise-2")
  }
}
