import Host
import Problems
import Testing

@testable import Production

@Suite("Rows that the list's reading refuses")
struct WaitingTests {
  private let lea = "certificat-2026-0001.pdf"

  @Test("Somebody new of like name takes neither the number nor the file of a refused row")
  func kept() {
    var workshop = Workshop(names: ["Léa Tremblay", "Zoé Gagnon"])
    _ = workshop.run()
    workshop.names = ["Léa Tremblay", "Zoé Gagnon", "Léo Tremblay"]
    workshop.waitingNames = ["Léa Tremblay"]
    let summary = workshop.run()
    #expect(summary.records.map(\.number) == ["2026-0002", "2026-0003"])
    #expect(summary.problems.codes == ["production.outdated-file@2"])
    #expect(workshop.paper(lea) == "certificat de Léa Tremblay, n° 2026-0001")
    #expect(workshop.printed == ["Zoé Gagnon 2026-0002", "Léo Tremblay 2026-0003"])
    workshop.waitingNames = []
    #expect(workshop.run().rows(.unchanged) == [2, 3, 4])
  }

  @Test(
    "Alone in the list, a refused row keeps its place: no orphan, and the print file is out of date"
  )
  func alone() {
    var workshop = Workshop(names: ["Léa Tremblay"])
    _ = workshop.run()
    workshop.waitingNames = ["Léa Tremblay"]
    let summary = workshop.run()
    #expect(summary.orphans.isEmpty)
    #expect(
      summary.problems.codes == ["production.outdated-file@2", "production.outdated-file"])
    let manifest = readManifest(inFolder: "sortie", files: MemoryFileAccess(workshop.disk)).value
    #expect(manifest?.records.map(\.isRetired) == [false])
  }

  @Test("Its name is corrected while its row is refused: still the same person")
  func corrected() {
    var workshop = Workshop(names: ["Léa Tremblai", "Zoé Gagnon"])
    _ = workshop.run()
    workshop.names[0] = "Léa Tremblay"
    workshop.waitingNames = ["Léa Tremblay"]
    #expect(workshop.run().problems.codes == ["production.outdated-file@2"])
    workshop.waitingNames = []
    let summary = workshop.run()
    #expect(summary.records.map(\.number) == ["2026-0001", "2026-0002"])
    #expect(summary.rows(.made) == [2])
  }

  @Test("Files named after people keep their names while a namesake's row is refused")
  func namesakes() {
    var workshop = Workshop(names: ["Léa Roy", "Léa Roy"])
    workshop.pattern = "{nom} {prénom}"
    _ = workshop.run()
    let before = workshop.disk.contents(of: Workshop.folder).keys.sorted()
    workshop.names = ["Léa Roy", "Léa  Roy"]
    workshop.waitingNames = ["Léa  Roy"]
    let summary = workshop.run()
    #expect(summary.rows(.unchanged) == [2])
    #expect(
      summary.problems.codes == ["production.file-name-shared@2", "production.outdated-file@3"])
    #expect(workshop.disk.contents(of: Workshop.folder).keys.sorted() == before)
  }

  @Test("Of a proof too: its own file is out of date, and nobody's is an orphan")
  func proof() {
    var workshop = Workshop(names: ["Léa Tremblay", "Zoé Gagnon"])
    workshop.edition = "epreuve"
    _ = workshop.run()
    workshop.waitingNames = ["Léa Tremblay"]
    let summary = workshop.run()
    #expect(summary.orphans.isEmpty)
    #expect(summary.problems.codes == ["production.outdated-file@2"])
  }

  @Test("A row refused for its number says that its file of an earlier run is out of date")
  func numberTaken() {
    var workshop = Workshop(names: ["Léa Roy", "Noé Tremblay"])
    _ = workshop.run()
    workshop.given = [2: "2026-0002"]
    let summary = workshop.run()
    #expect(summary.orphans.isEmpty)
    #expect(
      summary.problems.codes == ["production.number-taken@2", "production.outdated-file@2"])
  }
}
