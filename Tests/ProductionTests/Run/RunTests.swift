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
      workshop.printed
        == ["Léa Roy 2026-0001", "Noé Tremblay 2026-0002", "Zoé Gagnon 2026-0003"])
    #expect(summary.problems.isEmpty)
  }

  @Test("The same again draws nothing and writes nothing")
  func again() {
    let workshop = Workshop(names: names)
    _ = workshop.run()
    let before = workshop.contents
    workshop.log.clear()
    let files = MemoryFileAccess(workshop.disk)
    let summary = workshop.run(through: files)
    #expect(summary.rows(.unchanged) == [2, 3, 4])
    #expect(summary.filesOfAll.map(\.state) == [.unchanged])
    #expect(workshop.log.counts.laidOut == 3)
    #expect(workshop.log.counts.drawn == 0)
    #expect(files.changes == 1, "only the folder is asked for")
    #expect(workshop.differences(from: before) == [])
  }

  @Test(
    "One refused record does not stop the others and keeps its number for later, when its chunk is made again"
  )
  func refused() {
    var workshop = Workshop(names: names, refusedNames: ["Noé Tremblay"])
    let summary = workshop.run()
    #expect(summary.rows(.made) == [2, 4])
    #expect(summary.rows(.refused) == [3])
    #expect(summary.status == .refused)
    #expect(workshop.printed == ["Léa Roy 2026-0001", "Zoé Gagnon 2026-0003"])
    workshop.refusedNames = []
    #expect(workshop.run().rows(.made) == [3, 4])
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
      workshop.paper("certificat-2026-0001.pdf") == "certificat de Noé Tremblai, n° 2026-0001")
  }

  @Test("Somebody who left: the file is left and said, and nobody else is renumbered")
  func orphan() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.names.remove(at: 1)
    let summary = workshop.run()
    #expect(summary.orphans == ["certificat-2026-0002.pdf"])
    #expect(summary.problems.codes == ["production.orphan-file"])
    #expect(summary.records.map(\.number) == ["2026-0001", "2026-0003"])
    #expect(summary.rows(.unchanged) == [2])
    #expect(summary.rows(.made) == [3], "without the one who shared its chunk")
    #expect(workshop.file("certificat-2026-0002.pdf") != nil)
    workshop.names.append("Noé Tremblay")
    let back = workshop.run()
    #expect(back.records.map(\.number) == ["2026-0001", "2026-0003", "2026-0002"])
    #expect(back.orphans.isEmpty)
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

  @Test("A record without result and without reason is our fault")
  func nothingDrawn() {
    let summary = Workshop(names: names, undrawableNames: ["Noé Tremblay": []]).run()
    #expect(summary.problems.codes == ["production.nothing-drawn@3"])
    #expect(summary.rows(.made) == [2, 4])
    #expect(summary.status == .internalFault)
  }

  @Test("Progress is told for each record that was asked for, whatever became of it")
  func progress() {
    var told: [Int] = []
    var workshop = Workshop(names: names, refusedNames: ["Noé Tremblay"])
    _ = workshop.run { told.append($0.done * 10 + $0.total) }
    #expect(told == [13, 23, 33])
    told = []
    _ = workshop.run { told.append($0.done * 10 + $0.total) }
    #expect(told == [13, 23, 33], "nothing is drawn")
    told = []
    workshop.options.only = [3, 4]
    _ = workshop.run { told.append($0.done * 10 + $0.total) }
    #expect(told == [12, 22])
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
