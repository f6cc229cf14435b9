import Foundation
import Production
import Testing

@Suite("The lists of a whole network in one run")
struct ManyListsTests {
  /// Twenty projects; the seventh has no `cjs.yaml`, the twelfth's says no French that there is, the third has
  /// a row without a name and the fifteenth nobody.
  private func network() throws -> Office {
    let office = try Office()
    let project = try #require(office.folder.text("cjs.yaml"))
    for number in 1...20 {
      let name = "projets/p\(number < 10 ? "0" : "")\(number)"
      if number != 7 {
        try office.folder.put(
          number == 12 ? project.replacing("variante: fr-CA", with: "variante: fr-XX") : project,
          at: name + "/cjs.yaml")
        try FileManager.default.copyItem(
          atPath: office.folder.path("logos"), toPath: office.folder.path(name + "/logos"))
      }
      let rows =
        number == 15
        ? "" : number == 3 ? "Léa;Roy;\n;;présidente\nNoé;Côté;\n" : "Léa;Roy;\nNoé;Côté;\n"
      try office.folder.put("Prénom;Nom;Rôle\n" + rows, at: name + "/membres.csv")
    }
    return office
  }

  private func lists(_ office: Office) -> [String] {
    office.folder.names(in: "projets").map { "projets/\($0)/membres.csv" }
  }

  @Test(
    "What is wrong with one project stops no other; the result names each and what was forgotten")
  func words() throws {
    let office = try network()
    let run = try office.run(["certificates"] + lists(office))
    #expect(run.status == 66)
    #expect(
      run.troubles == [
        "roster.no-name@3", "production.no-project", "dossier.unknown-locale", "roster.no-members",
      ])
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 17 + 3)
    #expect(lines[0] == "projets/p01/membres.csv : 2 faits → sortie/p01/impression.pdf")
    #expect(
      lines[2]
        == "projets/p03/membres.csv : 2 faits et 1 refusé (ligne 3) → sortie/p03/impression.pdf")
    #expect(
      lines.suffix(3) == [
        "34 certificats faits.", "1 certificat refusé.",
        "Rien n’a été fait de ces 3 listes : projets/p07/membres.csv, projets/p12/membres.csv"
          + " et projets/p15/membres.csv.",
      ])
    #expect(office.folder.names(in: "sortie").count == 17)
    for name in office.folder.names(in: "sortie") {
      #expect(office.folder.names(in: "sortie/\(name)").count == 5, "\(name)")
    }
    #expect(run.error.contains("liste 20 sur 20"))
    #expect(
      try office.run(["certificates"] + lists(office)).output.hasPrefix(
        "projets/p01/membres.csv : 2 à jour → sortie/p01/impression.pdf"))
  }

  @Test("As JSON: a report of each list that was made, and the lists of which nothing was")
  func json() throws {
    let office = try network()
    let run = try office.run(["certificates", "--format", "json"] + lists(office))
    let report = try JSONDecoder().decode(CertificateReport.self, from: Data(run.output.utf8))
    #expect(report.status == 66)
    #expect(report.projects.count == 17)
    #expect(
      report.projects.map(\.list)
        == lists(office).filter { !report.unmade.contains($0) })
    #expect(
      report.unmade == [
        "projets/p07/membres.csv", "projets/p12/membres.csv", "projets/p15/membres.csv",
      ])
    #expect(report.projects[2].refused == [3])
    #expect(report.projects[2].folder == "sortie/p03")
    #expect(
      report.problems.contains { $0.code == "production.no-project" && $0.file == report.unmade[0] }
    )
  }

  @Test("Nothing worse than a refused row: 65; only a project that is wrong: 65 too")
  func statuses() throws {
    let office = try network()
    let all = lists(office)
    #expect(try office.run(["certificates", all[0], all[2]]).status == 65)
    #expect(try office.run(["certificates", all[0], all[11]]).status == 65)
    #expect(try office.run(["certificates", all[0], all[1]]).status == 0)
  }
}
