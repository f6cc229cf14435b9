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

  @Test("Words of the calling list that are edited make the list anew, and nothing else")
  func listWords() throws {
    let office = try Office(list: two)
    for name in ["locales", "templates", "fonts"] {
      try FileManager.default.copyItem(
        at: packageFolder.appending(path: name), to: URL(filePath: office.folder.path(name)))
    }
    try office.make("--data", ".")
    let before = office.folder.files(in: "sortie")
    try office.edit(
      "    Liste de remise\n", "    Ordre de la soirée\n", in: "locales/fr/liste.yaml")
    #expect(try office.make("--data", ".").codes.isEmpty)
    #expect(try office.text("liste-de-remise.pdf").contains("Ordre de la soirée"))
    let after = office.folder.files(in: "sortie")
    #expect(
      after.filter { $0.value != before[$0.key] }.keys.sorted()
        == ["liste-de-remise.pdf", "manifest.json"])
  }

  @Test("Somebody leaves and no print file is asked for: the old one is said to be out of date")
  func stalePrintFile() throws {
    let office = try Office(list: two)
    try office.make()
    try office.folder.put("Prénom;Nom\nZoé;Émond\n", at: "membres.csv")
    let run = try office.make("--no-merged")
    #expect(run.codes == ["production.orphan-file", "production.outdated-file"])
    #expect(run.error.contains("« impression.pdf »"))
  }

  @Test(
    "Ctrl-C while the print file alone is made: 130, the old one stays, and it is said to be missing"
  )
  func interruptedPrintFile() throws {
    let rows = (1...420).map { "Zoé;\(String(repeating: "Né", count: $0 % 5 + 1))\n" }.joined()
    let office = try Office(list: "Prénom;Nom\n" + rows)
    try office.make()
    let before = office.folder.bytes("sortie/impression.pdf")
    let call = try BuiltProgram.start(
      ["certificates", "membres.csv", "--sort", "name"], in: office.folder.path)
    while call.process.isRunning,
      !office.folder.names(in: "sortie").contains(".impression.pdf.partiel")
    {
      Thread.sleep(forTimeInterval: 0.005)
    }
    kill(call.process.processIdentifier, SIGINT)
    let run = call.end()
    #expect(run.status == 130)
    #expect(run.troubles.last == "production.interrupted")
    #expect(
      run.error.contains(
        "420 documents sont faits; il manque impression.pdf et liste-de-remise.pdf"))
    #expect(!office.made.contains { $0.hasSuffix(".partiel") })
    #expect(office.folder.bytes("sortie/impression.pdf") == before)
    #expect(try office.make("--sort", "name").status == 0)
    #expect(office.folder.bytes("sortie/impression.pdf") != before)
  }
}
