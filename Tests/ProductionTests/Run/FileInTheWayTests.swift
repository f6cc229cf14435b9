import Host
import Problems
import Testing

@testable import Production

@Suite("A file that is in the way")
struct FileInTheWayTests {
  private let names = ["Léa Roy", "Noé Tremblay"]
  private let path = "sortie/certificat-2026-0001.pdf"

  @Test("One that was there before is kept, the others are made, 73")
  func foreign() {
    let workshop = Workshop(names: names)
    workshop.disk.put("à moi", at: path)
    let summary = workshop.run()
    #expect(summary.rows(.blocked) == [2])
    #expect(summary.rows(.made) == [3])
    #expect(summary.problems.codes == ["production.file-in-the-way@2"])
    #expect(summary.status == .unwritableOutput)
    #expect(workshop.disk.text(at: path) == "à moi")
    #expect(workshop.printed == ["Léa Roy 2026-0001", "Noé Tremblay 2026-0002"])
  }

  @Test("--force replaces it")
  func force() {
    var workshop = Workshop(names: names)
    workshop.options.force = true
    workshop.disk.put("à moi", at: path)
    #expect(workshop.run().status == .success)
    #expect(workshop.paper("certificat-2026-0001.pdf") == "certificat de Léa Roy, n° 2026-0001")
  }

  @Test("Ours, but changed by somebody since: in the way until --force")
  func edited() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.disk.put("annoté", at: path)
    #expect(workshop.run().problems.codes == ["production.file-in-the-way@2"])
    #expect(workshop.disk.text(at: path) == "annoté")
    workshop.options.force = true
    #expect(workshop.run().rows(.made) == [2])
    #expect(workshop.paper("certificat-2026-0001.pdf") == "certificat de Léa Roy, n° 2026-0001")
  }

  @Test("Ours and removed: made again")
  func removed() {
    let workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.disk.delete(path)
    #expect(workshop.run().rows(.made) == [2])
  }

  @Test("The very bytes that it is to have are no obstacle, of a paper and of the print file")
  func same() throws {
    let workshop = Workshop(names: names)
    for (name, bytes) in workshop.clean where name != OutputName.manifest {
      workshop.disk.put(String(decoding: bytes, as: UTF8.self), at: "sortie/" + name)
    }
    let summary = workshop.run()
    #expect(summary.status == .success)
    #expect(summary.rows(.made) == [2, 3])
    #expect(summary.filesOfAll.map(\.state) == [.made])
    #expect(workshop.differences(from: workshop.clean) == [])
  }

  @Test("A folder of that name is kept, also with --force", arguments: [false, true])
  func folder(_ force: Bool) {
    var workshop = Workshop(names: names)
    workshop.options.force = force
    workshop.disk.makeFolder(path)
    let summary = workshop.run()
    #expect(summary.rows(.blocked) == [2])
    #expect(summary.rows(.made) == [3])
    #expect(summary.status == .unwritableOutput)
    let manifest = readManifest(inFolder: "sortie", files: MemoryFileAccess(workshop.disk)).value
    #expect(manifest?.files.keys.sorted() == ["certificat-2026-0002.pdf", "impression.pdf"])
    #expect(!workshop.contents.keys.contains(where: OutputName.isUnfinished))
  }

  @Test("A print file that is not ours is kept")
  func printFile() {
    let workshop = Workshop(names: names)
    workshop.disk.put("à moi", at: "sortie/impression.pdf")
    let summary = workshop.run()
    #expect(summary.filesOfAll.map(\.state) == [.blocked])
    #expect(summary.problems.codes == ["production.file-in-the-way"])
    #expect(summary.rows(.made) == [2, 3])
    #expect(workshop.file("impression.pdf") == "à moi")
  }

  @Test(
    "A folder that has the print file's name is kept, also with --force", arguments: [false, true])
  func printFolder(_ force: Bool) {
    var workshop = Workshop(names: names)
    workshop.options.force = force
    workshop.disk.makeFolder("sortie/impression.pdf")
    let summary = workshop.run()
    #expect(summary.filesOfAll.map(\.state) == [.blocked])
    #expect(summary.status == .unwritableOutput)
    #expect(summary.problems.codes == ["production.file-in-the-way"])
    #expect(summary.rows(.made) == [2, 3])
    #expect(!workshop.contents.keys.contains(where: OutputName.isUnfinished))
  }
}
