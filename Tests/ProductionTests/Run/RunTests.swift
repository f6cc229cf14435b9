import Host
import Problems
import Testing

@testable import Production

@Suite("A run over a list")
struct RunTests {
  private let names = ["Léa Roy", "Noé Tremblay", "Zoé Gagnon"]

  @Test("It makes a file for each, the print file and the manifest")
  func first() {
    let workshop = Workshop(names: names)
    let summary = workshop.run()
    #expect(summary.status == .success)
    #expect(summary.rows(.made) == [2, 3, 4])
    #expect(
      workshop.disk.contents(of: Workshop.folder).keys.sorted() == [
        "certificat-2026-0001.pdf", "certificat-2026-0002.pdf", "certificat-2026-0003.pdf",
        "impression.pdf", "manifest.json",
      ])
    #expect(
      workshop.file("impression.pdf")
        == "Léa Roy 2026-0001\nNoé Tremblay 2026-0002\nZoé Gagnon 2026-0003")
    #expect(summary.problems.isEmpty)
  }

  @Test("The same again writes nothing")
  func again() {
    let workshop = Workshop(names: names)
    _ = workshop.run()
    let before = workshop.disk.contents(of: Workshop.folder)
    let files = MemoryFileAccess(workshop.disk)
    let summary = workshop.run(through: files)
    #expect(summary.rows(.unchanged) == [2, 3, 4])
    #expect(summary.filesOfAll.map(\.state) == [.unchanged])
    #expect(files.changes == 1, "only the folder is asked for")
    #expect(workshop.disk.contents(of: Workshop.folder) == before)
  }

  @Test("A corrected name remakes that file and the print file alone, under the same number")
  func corrected() {
    var workshop = Workshop(names: ["Léa Roy", "Noé Tremblai", "Zoé Gagnon"])
    _ = workshop.run()
    workshop.names[1] = "Noé Tremblay"
    let summary = workshop.run()
    #expect(summary.rows(.made) == [3])
    #expect(summary.rows(.unchanged) == [2, 4])
    #expect(
      workshop.file("certificat-2026-0002.pdf") == "certificat de Noé Tremblay, n° 2026-0002")
    #expect(workshop.file("impression.pdf")?.contains("Noé Tremblay 2026-0002") == true)
    #expect(summary.problems.codes == ["production.number-kept-for-corrected-name@3"])
    #expect(summary.status == .success)
  }

  @Test("One refused record does not stop the others and keeps its number for later")
  func refused() {
    var workshop = Workshop(names: names, refusedNames: ["Noé Tremblay"])
    let summary = workshop.run()
    #expect(summary.rows(.made) == [2, 4])
    #expect(summary.rows(.refused) == [3])
    #expect(summary.status == .refused)
    #expect(workshop.file("impression.pdf") == "Léa Roy 2026-0001\nZoé Gagnon 2026-0003")
    workshop.refusedNames = []
    #expect(workshop.run().rows(.made) == [3])
    #expect(workshop.file("certificat-2026-0002.pdf") != nil)
  }

  @Test("A record refused now says that its earlier file is out of date")
  func outdated() {
    var workshop = Workshop(names: ["Noé Tremblai", "Léa Roy"])
    _ = workshop.run()
    workshop.names[0] = "Noé Tremblay"
    workshop.refusedNames = ["Noé Tremblay"]
    #expect(workshop.run().problems.codes.contains("production.outdated-file@2"))
    #expect(
      workshop.file("certificat-2026-0001.pdf") == "certificat de Noé Tremblai, n° 2026-0001")
  }

  @Test("Somebody who left: the file is left and said, and nobody else is renumbered")
  func orphan() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.names.remove(at: 1)
    let summary = workshop.run()
    #expect(summary.orphans == ["certificat-2026-0002.pdf"])
    #expect(summary.problems.codes == ["production.orphan-file"])
    #expect(summary.rows(.unchanged) == [2, 3])
    #expect(workshop.file("certificat-2026-0002.pdf") != nil)
    workshop.names.append("Noé Tremblay")
    #expect(workshop.run().rows(.unchanged) == [2, 3, 4])
  }

  @Test("An orphan that the user has removed is forgotten")
  func orphanGone() throws {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.names.removeLast()
    workshop.disk.delete("sortie/certificat-2026-0003.pdf")
    #expect(workshop.run().orphans.isEmpty)
    #expect(
      workshop.file(OutputName.manifest)?.contains("certificat-2026-0003.pdf\",\n      \"sha")
        == false)
  }

  @Test("--only makes these rows, no print file, and says that the old one is out of date")
  func only() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    let before = workshop.file("impression.pdf")
    workshop.wording = "attestation"
    workshop.options.only = [3, 9]
    let summary = workshop.run()
    #expect(summary.rows(.made) == [3])
    #expect(summary.rows(.skipped) == [2, 4])
    #expect(summary.filesOfAll.isEmpty)
    #expect(workshop.file("impression.pdf") == before)
    #expect(
      summary.problems.codes == ["production.only-row-missing", "production.outdated-file"])
    #expect(summary.status == .success)
  }

  @Test("--no-separate makes the print file alone; --no-merged the others alone")
  func parts() {
    var workshop = Workshop(names: names)
    workshop.options.separate = false
    #expect(workshop.run().status == .success)
    #expect(
      workshop.disk.contents(of: Workshop.folder).keys.sorted()
        == ["impression.pdf", "manifest.json"])
    var other = Workshop(names: names)
    other.wantsPrintFile = false
    #expect(other.run().filesOfAll.isEmpty)
    #expect(other.file("impression.pdf") == nil)
    #expect(other.file("certificat-2026-0003.pdf") != nil)
  }

  @Test("--no-separate after a whole run: the papers are still everybody's")
  func printFileAgain() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.options.separate = false
    let summary = workshop.run()
    #expect(summary.orphans.isEmpty)
    #expect(summary.problems.isEmpty)
    workshop.wording = "attestation"
    #expect(
      workshop.run().problems.codes == (2...4).map { "production.outdated-file@\($0)" })
  }

  @Test("Another order of the same papers makes the print file anew")
  func order() {
    var workshop = Workshop(names: ["Zoé Gagnon", "Léa Roy"])
    _ = workshop.run()
    workshop.isSorted = true
    let summary = workshop.run()
    #expect(summary.rows(.unchanged) == [2, 3])
    #expect(summary.filesOfAll.map(\.state) == [.made])
    #expect(workshop.file("impression.pdf") == "Léa Roy 2026-0002\nZoé Gagnon 2026-0001")
  }

  @Test("--no-merged says that the print file is out of date as soon as it is")
  func stalePrintFile() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.wantsPrintFile = false
    #expect(workshop.run().problems.isEmpty)
    workshop.names.removeLast()
    #expect(
      workshop.run().problems.codes == ["production.orphan-file", "production.outdated-file"])
  }

  @Test("Every record refused: the print file is left, and said to be out of date")
  func stalePrintFileOfNobody() {
    var workshop = Workshop(names: ["Léa Roy"])
    _ = workshop.run()
    workshop.wording = "attestation"
    workshop.refusedNames = ["Léa Roy"]
    let codes = workshop.run().problems.codes
    #expect(
      codes.filter { $0.hasPrefix("production.") }
        == ["production.outdated-file@2", "production.outdated-file"])
  }

  @Test("--only that changes nothing leaves nothing out of date")
  func onlyUnchanged() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.options.only = [3]
    #expect(workshop.run().problems.isEmpty)
    workshop.disk.delete("sortie/certificat-2026-0002.pdf")
    #expect(workshop.run().problems.isEmpty)
  }

  @Test("A record without result and without reason is our fault")
  func nothingDrawn() throws {
    let scheme = try #require(NumberScheme.read(year: 2026).value)
    let pattern = try #require(FileNamePattern.read().value)
    let record = ProductionRecord(
      row: 2, identity: PersonIdentity(name: "Léa Roy"), given: "Léa", family: "Roy"
    ) { _ in RecordJob(made: Digest(of: "x")) { Checked([]) } }
    let order = ProductionOrder(
      program: "test", document: "certificat", numbers: scheme, fileNames: pattern,
      records: [record])
    let files = MemoryFileAccess(MemoryDisk())
    let summary = produce(order, at: RunPlace(folder: "sortie", files: files))
    #expect(summary.problems.codes == ["production.nothing-drawn@2"])
    #expect(summary.status == .internalFault)
  }

  @Test("Progress is told after each record, then after each page of the print file")
  func progress() {
    var told: [Int] = []
    let workshop = Workshop(names: names)
    _ = workshop.run { told.append($0.done * 10 + $0.total) }
    #expect(told == [13, 23, 33, 13, 23, 33])
    told = []
    _ = workshop.run { told.append($0.done * 10 + $0.total) }
    #expect(told == [13, 23, 33], "the print file is as it was")
  }

  @Test("A name changed by --filename leaves the earlier file and says so")
  func renamed() {
    var workshop = Workshop(names: ["Léa Roy"])
    _ = workshop.run()
    workshop.pattern = "{nom} {prénom}"
    let summary = workshop.run()
    #expect(workshop.file("Roy Léa.pdf") != nil)
    #expect(summary.orphans == ["certificat-2026-0001.pdf"])
    workshop.pattern = FileNamePattern.standard
    #expect(workshop.run().rows(.unchanged) == [2])
  }
}
