import Foundation
import Host
import Problems
import Testing

@testable import Production

@Suite("What stands in the way of a merge")
struct MergeInTheWayTests {
  private let names = (1...11).map { "Prénom\($0) Nom\($0 * 7919)" }
  private let paper = "certificat-2026-0004.pdf"

  private func made() -> Workshop {
    let workshop = Workshop(names: names, hasHandOutList: true)
    workshop.parts(of: 3)
    return workshop
  }

  @Test(
    "A file that is not ours stays, 73; the others get their place, and this one once it is moved away",
    arguments: ["certificat-2026-0004.pdf", "impression.pdf", "liste-de-remise.pdf"])
  func file(_ name: String) {
    let workshop = made()
    workshop.disk.put("annoté", at: "sortie/" + name)
    let summary = workshop.merge()
    #expect(summary.status == .unwritableOutput)
    #expect(summary.problems.map(\.code) == ["production.file-in-the-way"])
    #expect(workshop.file(name) == "annoté")
    let others = workshop.contents.filter { !$0.key.contains("/") && $0.key != name }
    let whole = workshop.clean
    for (other, bytes) in others where other != "manifest.json" { #expect(whole[other] == bytes) }
    #expect(others.count == whole.count - 1)
    workshop.disk.delete("sortie/" + name)
    #expect(workshop.merge().status == .success)
    #expect(workshop.differences(from: whole) == [])
    #expect(workshop.disk.folders(in: "sortie") == [])
  }

  @Test("With --force it is replaced")
  func force() {
    let workshop = made()
    workshop.disk.put("annoté", at: "sortie/" + paper)
    #expect(workshop.merge(force: true).status == .success)
    #expect(workshop.differences(from: workshop.clean) == [])
  }

  @Test("A folder under a final name is left, with --force too")
  func folder() {
    for force in [false, true] {
      let workshop = made()
      workshop.disk.makeFolder("sortie/" + paper)
      #expect(workshop.merge(force: force).status == .unwritableOutput)
      #expect(workshop.contents.keys.contains("partie-2-sur-3/" + paper))
    }
  }

  @Test("Something else in a part's folder is left there, and said")
  func other() {
    let workshop = made()
    workshop.disk.put("à faire", at: "sortie/partie-2-sur-3/notes.txt")
    let summary = workshop.merge()
    #expect(summary.status == .success)
    #expect(summary.problems.codes == ["production.part-left"])
    #expect(
      workshop.contents.keys.filter { $0.contains("/") } == ["partie-2-sur-3/notes.txt"])
  }

  @Test("The file of a member who is refused now is told to be out of date")
  func outdated() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.refusedNames = [names[2]]
    workshop.wording = "attestation"
    workshop.parts(of: 3)
    let summary = workshop.merge()
    #expect(summary.problems.codes == ["production.outdated-file@4"])
    #expect(workshop.paper("certificat-2026-0003.pdf")?.hasPrefix("certificat") == true)
  }

  @Test(
    "On a real disk, a link under a final name or in a part is never followed",
    arguments: ["sortie", "sortie/partie-2-sur-3"])
  func link(_ place: String) throws {
    let folder = try TemporaryFolder()
    let files = SystemFileAccess()
    var workshop = Workshop(names: names)
    for index in 1...3 {
      workshop.options.shard = Shard(index, of: 3)
      _ = workshop.run(through: files, folder: folder.path + "/sortie")
    }
    let name = folder.path + "/" + place + "/" + paper
    let target = folder.path + "/ailleurs"
    let bytes = try files.read(folder.path + "/sortie/partie-2-sur-3/" + paper)
    try files.write(bytes, toNew: target)
    try files.remove(name)
    try FileManager.default.createSymbolicLink(atPath: name, withDestinationPath: target)
    let summary = workshop.merge(through: files, folder: folder.path + "/sortie")
    let isPart = place.contains("partie")
    #expect(
      summary.problems.map(\.code)
        == [isPart ? "production.part-file-changed" : "production.file-in-the-way"])
    #expect(summary.status == (isPart ? .unreadableInput : .unwritableOutput))
    #expect(try files.read(target) == bytes)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: name) == target)
  }
}
