import Document
import Problems
import Testing

@testable import Templates

@Suite("Templates as they are typed")
struct TemplateReaderTests {
  private func read(_ text: String) throws -> Checked<Template> {
    readTemplate(try Repository.node(text, file: "templates/certificat/essai.yaml"))
  }

  @Test(
    "what is wrong is told with its line and column",
    arguments: [
      ("pied:\n  - {bloc: sgnatures, centre: 0, bas: 43}", "templates.unknown-block", 2, 5),
      ("pied:\n  - {bloc: délivrance, bas: 43, si: [logo]}", "templates.unknown-block", 2, 38),
      ("pied:\n  - {centre: 0, bas: 43}", "templates.missing-value", 2, 5),
      ("pied:\n  - {bloc: délivrance, centre: 0}", "templates.missing-value", 2, 5),
      ("pied:\n  - {bloc: délivrance, bas: loin}", "templates.not-a-number", 2, 29),
      ("pied:\n  - {bloc: délivrance, bas: 3000}", "templates.out-of-range", 2, 29),
      ("pied:\n  - {bloc: délivrance, bas: 43, alignement: milieu}", "yaml.unknown-value", 2, 45),
      (
        "pied:\n  - {bloc: délivrance, bas: 43, style: date, taille: 12}", "yaml.unknown-key", 2, 46
      ),
      ("orientation: travers", "yaml.unknown-value", 1, 14),
      ("pile: {haut: 27, marge: 34, minimum: 1}", "templates.missing-value", 1, 7),
      ("filigrane: {bloc: épreuves}", "templates.unknown-block", 1, 12),
      (
        "pied:\n  - {bloc: nom, bas: 9, pas: 1, réglages: [{lignes: 3}]}", "templates.out-of-range",
        2, 53
      ),
    ])
  func problems(_ text: String, _ code: String, _ line: Int, _ column: Int) throws {
    let problems = try read(text).problems
    let place = try #require(
      problems.first { $0.code == code }?.place, "\(codes(problems))")
    #expect(place.file == "templates/certificat/essai.yaml")
    #expect([place.line, place.column] == [line, column])
  }

  @Test("the nearest block is proposed with its accents")
  func nearest() throws {
    let problem = try #require(try read("pied:\n  - {bloc: delivrence, bas: 43}").problems.first)
    #expect(problem.arguments["name"] == "delivrence")
    #expect(problem.arguments["nearest"] == "délivrance")
  }

  @Test("a block is known without its accents, in any case")
  func folded() throws {
    let read = try read("pied:\n  - {bloc: Delivrance, style: date, bas: 43}")
    #expect(read.problems == [])
    #expect(read.value.fixed.map(\.block.slot) == [.issuance])
  }

  @Test("conditions: all of « si », one of « avec », none of « sauf »")
  func conditions() {
    let condition = Template.Condition(present: [.logos, .partners], anyOf: [], absent: [.seal])
    #expect(condition.holds([.logos, .partners]))
    #expect(!condition.holds([.logos]))
    #expect(!condition.holds([.logos, .partners, .seal]))
    #expect(Template.Condition(present: [], anyOf: [], absent: []).holds([]))
    let either = Template.Condition(present: [], anyOf: [.nature, .closing], absent: [])
    #expect(either.holds([.closing]))
    #expect(!either.holds([.logos]))
  }

  @Test("places are counted from the edges or the axis of any paper")
  func placement() throws {
    let size = Size(width: .mm(300), height: .mm(200))
    let entry = { (text: String) in
      try #require(try read("pied: [{bloc: délivrance, style: date, \(text)}]").value.fixed.first)
        .placement.point(on: size)
    }
    #expect(try entry("gauche: 40, haut: 30") == Point(x: .mm(40), y: .mm(30)))
    #expect(try entry("droite: 40, bas: 30") == Point(x: .mm(300) - .mm(40), y: .mm(200) - .mm(30)))
    #expect(try entry("bas: 30").x == .mm(150))
  }

  @Test("a list’s template is read in the same way")
  func list() throws {
    let node = try Repository.node(
      "marges: {gauche: 20, droite: 20, bas: 20}\ncolonnes: [{bloc: rangs}]",
      file: "templates/liste/essai.yaml")
    let problems = readListTemplate(node).problems
    let unknown = try #require(problems.first { $0.code == "yaml.unknown-value" })
    #expect([unknown.place?.line, unknown.place?.column] == [2, 19])
    #expect(unknown.arguments["nearest"] == "rang")
    #expect(codes(problems).contains("templates.missing-value"))
  }
}
