import Foundation
import Testing

@Suite("What a coordinator reads on the terminal")
struct TerminalTests {
  @Test("A problem in French, with its code, its place, and what to do")
  func aProblem() throws {
    let office = try Office()
    try office.edit("papier: lettre", "papier: A3")
    let lines = try office.make().error.split(separator: "\n")
    #expect(
      lines.first?.hasPrefix("erreur[yaml.unknown-value] cjs.yaml, ligne 6, colonne 9 : ") == true)
    // The line itself stands below, with a sign under the place.
    #expect(lines.dropFirst().first?.hasPrefix("  6 | papier: A3") == true)
  }

  @Test("A refused row is told with its row, and with no other cell of the person")
  func aRow() throws {
    let office = try Office(
      list: "Prénom;Nom;Genre;Allergies;Naissance\n;;f;arachides;2011-03-04\n")
    let run = try office.make()
    #expect(run.error.contains("erreur[roster.no-name] membres.csv, ligne 2"))
    for secret in ["arachides", "2011"] {
      #expect(!run.error.contains(secret) && !run.output.contains(secret))
    }
    #expect(run.codes.contains("roster.ignored-columns@1"))
  }

  @Test("The result goes to standard output, progress and problems to standard error")
  func streams() throws {
    let office = try Office()
    let run = try office.make()
    #expect(
      run.output == """
        3 certificats faits.
        Dossier : sortie
        À imprimer : sortie/impression.pdf
        Liste de remise : sortie/liste-de-remise.pdf

        """)
    #expect(run.error == "1 sur 3\n2 sur 3\n3 sur 3\n")
  }

  @Test("--quiet says nothing of what goes well, and everything of what does not")
  func quiet() throws {
    let office = try Office(list: Office.members + ";;f;\n")
    let run = try office.make("--quiet")
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.error.split(separator: "\n").count == 1)
    #expect(run.codes == ["roster.no-name@5"])
  }

  @Test("No sign of colour where nobody watches, nor with NO_COLOR", arguments: ["", "1"])
  func colour(_ value: String) throws {
    let office = try Office(list: Office.members + ";;f;\n")
    let run = try office.make(variables: ["NO_COLOR": value, "TERM": "xterm-256color"])
    #expect(!run.error.contains("\u{1B}") && !run.output.contains("\u{1B}"))
  }

  @Test(
    "The French of the terminal: --locale, else the project's, whatever the machine speaks",
    arguments: [
      ("fr-CA", [], "3 certificats faits."), ("fr-FR", [], "3 attestations faites."),
      ("fr-CA", ["--locale", "fr-FR"], "3 attestations faites."),
    ])
  func variants(_ project: String, _ options: [String], _ said: String) throws {
    let office = try Office(project)
    for language in ["C", "en_US.UTF-8", "fr_CA.UTF-8", "fr_FR.UTF-8"] {
      let run = try office.run(
        ["certificates", "membres.csv", "--no-separate", "--no-merged"].dropLast() + options
          + ["--force"], variables: ["LANG": language])
      #expect(run.output.hasPrefix(said), "\(language)")
    }
  }

  @Test("As JSON: rows, files and codes, and nobody's name")
  func json() throws {
    let long = "Jean-Christophe-Alexandre;de La Rochefoucauld-Montmorency-Beauharnais;m;\n"
    let office = try Office(list: Office.members + long + ";;f;\nZed 𓀀;Roy;f;\n")
    let run = try office.make("--format", "json")
    #expect(run.status == 65)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.status == 65)
    #expect(report.projects.map(\.folder) == ["sortie"])
    let states = report.projects.flatMap(\.records).map { "\($0.row) \($0.state)" }
    #expect(states == ["2 made", "3 made", "4 made", "5 made", "7 refused"])
    #expect(
      Set(report.problems.map { "\($0.code)@\($0.row ?? 0)" }).isSuperset(of: [
        "roster.no-name@6", "layout.missing-character@7", "layout.name-on-two-lines@5",
      ]))
    for name in ["Émond", "Eck", "Dufour", "Rochefoucauld", "Zed", "Roy"] {
      #expect(!run.output.contains(name), "\(name)")
    }
  }

  private struct Report: Decodable {
    struct Project: Decodable {
      struct Record: Decodable {
        var row: Int
        var state: String
      }
      var folder: String
      var records: [Record]
    }
    struct Message: Decodable {
      var code: String
      var row: Int?
      var message: String
    }
    var status: Int32
    var projects: [Project]
    var problems: [Message]
  }

  @Test("A long list: progress in ten lines, every page in the print file")
  func longList() throws {
    let rows = (0..<200).map { index in
      "Ana;Roy\(["o", "a", "é"][index % 3])\(String(repeating: "l", count: index / 3 % 9))e\n"
    }
    let office = try Office(list: "Prénom;Nom\n" + rows.joined())
    let run = try office.make("--no-separate")
    #expect(run.status == 0)
    #expect(run.error.split(separator: "\n").filter { $0.hasSuffix(" sur 200") }.count == 10)
    #expect(try Judge.facts(office.folder.path("sortie/impression.pdf"))["Pages"] == "200")
    #expect(try office.text("liste-de-remise.pdf").contains("200 Ana Roy"))
  }
}
