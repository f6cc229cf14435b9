import Host
import Problems
import Testing

@testable import Production

@Suite("A folder that cannot be worked in")
struct OutputFolderTests {
  private let names = ["Léa Roy", "Noé Tremblay"]

  @Test("It cannot be written: 73 and nothing made")
  func denied() {
    let summary = Workshop(names: names).run(.denied)
    #expect(summary.status == .unwritableOutput)
    #expect(summary.problems.codes == ["host.denied"])
    #expect(summary.rows(.pending).count == names.count)
  }

  @Test("It is under a file: 73")
  func underFile() {
    let workshop = Workshop(names: names)
    workshop.disk.put("du texte", at: Workshop.folder)
    let summary = workshop.run()
    #expect(summary.status == .unwritableOutput)
    #expect(summary.problems.codes == ["host.not-a-folder"])
    #expect(workshop.disk.text(at: Workshop.folder) == "du texte")
  }

  @Test("Another run works in it: two runs do not mix")
  func busy() throws {
    let workshop = Workshop(names: names)
    let other = MemoryFileAccess(workshop.disk)
    try other.makeFolder(Workshop.folder)
    let lock = try other.lock(Workshop.folder + "/" + OutputName.lock)
    let summary = workshop.run(through: MemoryFileAccess(workshop.disk))
    #expect(summary.problems.codes == ["production.folder-busy"])
    #expect(summary.status == .unwritableOutput)
    #expect(workshop.contents.isEmpty)
    lock.release()
    #expect(workshop.run().status == .success)
  }

  @Test("A manifest that is none is never written over")
  func foreignManifest() {
    var workshop = Workshop(names: names)
    workshop.options.force = true
    workshop.disk.put("{ \"extension\": 3 }", at: "sortie/manifest.json")
    let summary = workshop.run()
    #expect(summary.problems.codes == ["production.manifest-unreadable"])
    #expect(summary.status == .unwritableOutput)
    #expect(workshop.contents.count == 1)
    #expect(workshop.file(OutputName.manifest) == "{ \"extension\": 3 }")
  }

  @Test("Leftovers of a killed run are cleared away, whatever is in them")
  func leftovers() {
    let workshop = Workshop(names: names)
    for name in names.indices.map({ "certificat-2026-000\($0 + 1).pdf" })
      + ["impression.pdf", "manifest.json", "epreuve-2026-0009.pdf"]
    {
      workshop.disk.put("moitié", at: "sortie/" + OutputName.unfinished(name))
    }
    #expect(workshop.run().status == .success)
    #expect(workshop.differences(from: workshop.clean) == [])
  }
}
