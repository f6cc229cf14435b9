import Document
import Dossier
import Layout
import Localization
import Problems
import Testing

@testable import Templates

@Suite("A template with a theme")
struct ArrangingTests {
  /// The problems of Québec's certificate in a template that is typed here.
  private func problems(_ template: String) throws -> [Problem] {
    let read = readTemplate(
      try Repository.node(template, file: "templates/certificat/essai.yaml"))
    #expect(codes(read.problems) == [])
    var content = try Papers.canada().content
    content.project.content.showsSeal = true
    content.project.content.reservesStamp = true
    content.project.content.verificationPattern = nil
    return certificate(
      content, template: read.value, theme: try Looks.theme(), paper: .letter,
      localizer: Words.localizer(.canada)
    ).problems
  }

  @Test(
    "a look that the theme does not have is told where the template asks for it, with the nearest",
    arguments: [
      ("{bloc: délivrance, style: dates, bas: 43}", "templates.unknown-style", "date"),
      (
        "{bloc: sceau, style: millésime, rosace: médailon, bas: 43}", "templates.unknown-rosette",
        "medaillon"
      ),
      (
        "{bloc: cachet, côté: 30, bras: 4, trait: cachets, bas: 43}", "templates.unknown-line",
        "cachet"
      ),
    ])
  func unknownLook(_ block: String, _ code: String, _ nearest: String) throws {
    let problems = try problems("orientation: paysage\npied:\n  - \(block)\n")
    #expect(codes(slips(problems)) == [code])
    let problem = try #require(problems.first)
    #expect(problem.place?.file == "templates/certificat/essai.yaml")
    #expect([problem.place?.line, problem.place?.column] == [3, 5])
    #expect(problem.arguments["nearest"] == .text(nearest))
  }

  @Test("a colour of a code that the theme does not have is told too")
  func unknownColor() throws {
    var content = try Papers.canada().content
    content.project.content.verificationPattern = "https://exemple.org/{numéro}"
    let template = readTemplate(
      try Repository.node("pied: [{bloc: vérification, côté: 18, couleur: ancre, bas: 43}]"))
    let made = certificate(
      content, template: template.value, theme: try Looks.theme(), paper: .letter,
      localizer: Words.localizer(.canada))
    #expect(codes(slips(made.problems)) == ["templates.unknown-color"])
    #expect(made.problems.first?.arguments["nearest"] == "encre")
  }

  @Test("the same slip in two places is told at both, in one place once")
  func once() throws {
    let twice = try problems(
      "pied:\n  - {bloc: délivrance, style: dat, bas: 43}\n  - {bloc: émetteur, style: dat, bas: 50}\n"
    )
    #expect(slips(twice).map { $0.place?.line } == [2, 3])
  }

  @Test(
    "what a paper must show and the template has no place for refuses the paper",
    arguments: ["émetteur", "signatures", "nom", "objet", "délivrance"])
  func noPlace(_ block: String) throws {
    let problems = try problems("pied: [{bloc: filet, bas: 43}]")
    let lost = problems.filter { $0.code == "templates.no-place-for-block" }
    #expect(lost.contains { $0.arguments["name"] == .text(block) })
    #expect(lost.allSatisfy { $0.severity == .error })
  }

  @Test("an ornament that there is not is told")
  func unknownOrnament() throws {
    let problems = try problems("ornement: [dentelle]\npied: [{bloc: filet, bas: 43}]")
    #expect(codes(problems).contains("templates.unknown-ornament"))
  }

  /// What is wrong in the template’s lines, apart from the blocks that so small a template lacks.
  private func slips(_ problems: [Problem]) -> [Problem] {
    problems.filter { $0.code != "templates.no-place-for-block" }
  }

  @Test("a list’s slips are told with the nearest style")
  func list() throws {
    let source = try Repository.text("templates/liste/classique.yaml")
      .replacing("titre: {style: liste-titre,", with: "titre: {style: liste-titres,")
    let papers = try Papers.canada()
    let made = handoutList(
      HandoutList(
        project: papers.content.project, issueDate: papers.content.issueDate,
        entries: [.init(given: "Ève", family: "Ng", number: "")]),
      template: readListTemplate(try Repository.node(source)).value, theme: try Looks.theme(),
      paper: .letter, localizer: Words.localizer(.canada))
    #expect(codes(made.problems) == ["templates.unknown-style"])
    #expect(made.problems.first?.arguments["nearest"] == "liste titre")
  }

  @Test("a measure holds in the stack as it does in the foot")
  func measure() throws {
    var papers = try Papers.canada()
    papers.content.project.fundersStatement = String(
      repeating: "Projet réalisé avec l’aide financière du Fonds Littoral. ", count: 5)
    let page = try papers.page(with: try FontFiles.library()).value
    let lines = page.runs.filter { $0.text.contains("Fonds") }
    #expect(lines.count == 3)
    for line in lines { #expect(line.advance <= .mm(170)) }
  }

  @Test("a page whose blocks are higher than it is refused")
  func tooFull() throws {
    var papers = try Papers.france()
    papers.content.project.content.nature = .own(
      String(repeating: "Les jeunes y créent leur activité et la gèrent ensemble. ", count: 40))
    let problems = try papers.page(with: try FontFiles.library()).problems
    #expect(problems.filter { $0.severity == .error }.map(\.code) == ["layout.page-too-full"])
  }

  @Test("what recurs is made once: four bands, a rosette, a medallion")
  func forms() throws {
    var papers = try Papers.canada()
    papers.content.project.content.showsSeal = true
    let page = try papers.page(with: try FontFiles.library()).value
    let forms = Set(
      page.items.compactMap { item -> FormPlacement.Form? in
        if case .form(let placement) = item.content { placement.form } else { nil }
      })
    #expect(
      forms.map(\.name).sorted() == [
        "band.0.across", "band.0.down", "band.1.across", "band.1.down", "medallion", "rosette",
      ])
  }

  @Test("in black, nothing on the page has a colour but the words across a proof")
  func black() throws {
    var papers = try Papers.canada()
    papers.inBlack = true
    papers.content.isProof = true
    papers.content.project.content.showsSeal = true
    let page = try papers.page(with: try FontFiles.library()).value
    let paths = page.items.flatMap { item -> [VectorPath] in
      switch item.content {
      case .path(let path): [path]
      case .form(let placement): placement.form.paths
      default: []
      }
    }
    let inks = paths.flatMap { [$0.stroke?.color, $0.fill] }.compactMap { $0 }
    #expect(Set(inks) == [.black, .white])
    let pale = page.runs.filter { $0.color != .black }
    #expect(pale.map(\.text) == ["Épreuve – ne pas remettre"])
  }

  @Test("the same paper gives the same page, whatever was laid out before")
  func samePage() throws {
    let fonts = try FontFiles.library()
    let first = try Papers.canada().page(with: fonts).value
    _ = try Papers.france().page(with: fonts)
    #expect(try Papers.canada().page(with: fonts).value == first)
    #expect(try Papers.canada().page(with: try FontFiles.library()).value == first)
  }

  @Test("what is read goes through the page once, in order, every picture with its words")
  func readingOrder() throws {
    for papers in [try Papers.canada(), try Papers.france()] {
      let page = try papers.page(with: try FontFiles.library()).value
      let read = page.items.map(\.structure).filter { $0.role != .artifact }
      #expect(read.map(\.order) == read.map(\.order).sorted())
      #expect(Set(read.map(\.order)) == Set(0...(read.map(\.order).max() ?? 0)))
      #expect(read.filter { $0.role == .figure }.allSatisfy { $0.alternative?.isEmpty == false })
      #expect(Set(read.filter { $0.role == .heading1 }.map(\.order)).count == 1)
    }
  }
}
