import Foundation
import Testing

@Suite("A list that changes between two runs")
struct RerunTests {
  private let two = "Prénom;Nom;Début\nLéa;Tremblay;\nZoé;Émond;\n"

  @Test("A row with a date in doubt keeps its number and its paper from somebody of like name")
  func refusedRow() throws {
    let office = try Office(list: two)
    try office.make()
    let before = office.folder.bytes("sortie/certificat-2026-0001.pdf")
    try office.folder.put(
      "Prénom;Nom;Début\nLéa;Tremblay;07/08/2026\nZoé;Émond;\nLéo;Tremblay;\n", at: "membres.csv")
    let run = try office.make()
    #expect(run.status == 65)
    #expect(run.codes == ["roster.ambiguous-date@2", "production.outdated-file@2"])
    #expect(office.folder.bytes("sortie/certificat-2026-0001.pdf") == before)
    #expect(try office.text("certificat-2026-0003.pdf").contains("Léo Tremblay"))
    try office.folder.put(two, at: "membres.csv")
    #expect(try office.make().codes == ["production.orphan-file"])
    #expect(office.folder.bytes("sortie/certificat-2026-0001.pdf") == before)
  }

  @Test("A name put right changes no paper but the calling order")
  func callingOrder() throws {
    let office = try Office(list: "Prénom;Nom\nAnne Marie;Roy\nZoé;Paré\n")
    try office.make("--sort", "name")
    let all = office.folder.path("sortie/impression.pdf")
    #expect(try Judge.text(all, page: 1).contains("Zoé Paré"))
    try office.folder.put("Prénom;Nom\nAnne;Marie Roy\nZoé;Paré\n", at: "membres.csv")
    let run = try office.make("--sort", "name")
    #expect(run.codes.isEmpty)
    #expect(try Judge.text(all, page: 1).contains("Anne Marie Roy"))
    let list = try office.text("liste-de-remise.pdf")
    let first = try #require(list.range(of: "Anne Marie Roy"))
    let second = try #require(list.range(of: "Zoé Paré"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
