import Host
import Problems
import Testing

@testable import Production

@Suite("Parts that are not merged, and why")
struct MergeRefusalTests {
  private let names = (1...20).map { "Prénom\($0) Nom\($0 * 7919)" }

  private func made(_ count: Int = 3) -> Workshop { madeParts(names, count) }

  private let second = "sortie/partie-2-sur-3"

  @Test("A folder without parts, or none")
  func noParts() {
    let workshop = Workshop(names: names)
    let summary = workshop.merge()
    #expect(summary.status == .unreadableInput)
    #expect(summary.problems.codes == ["host.missing"])
    #expect(!MemoryFileAccess(workshop.disk).exists("sortie"))
    _ = workshop.run()
    expectRefusal(workshop, ["no-parts"])
  }

  @Test("Parts that are missing are named")
  func missing() {
    let workshop = Workshop(names: names)
    workshop.part(2, of: 4)
    workshop.part(3, of: 4)
    expectRefusal(workshop, ["parts-missing"])
    let arguments = workshop.merge().problems.first?.arguments
    #expect(arguments?["parts"] == .list(["1/4", "4/4"]))
    #expect(arguments?["count"] == .number(4))
  }

  @Test("A part that is there twice")
  func twice() {
    let workshop = made()
    workshop.disk.moveFolder(second, to: second + " (copie)", keeping: true)
    expectRefusal(workshop, ["part-twice"])
    let folders = workshop.merge().problems.first?.arguments["folders"]
    #expect(folders == .list(["partie-2-sur-3", "partie-2-sur-3 (copie)"]))
  }

  @Test("A folder that bears another part's name is what its manifest says")
  func renamed() {
    let workshop = made()
    workshop.disk.moveFolder("sortie/partie-1-sur-3", to: "sortie/partie-9-sur-9")
    #expect(workshop.merge().status == .success)
    #expect(workshop.differences(from: workshop.clean) == [])
  }

  @Test("Parts of another list, of other options, of other words, of another count")
  func mixed() {
    var changes: [Workshop] = (0..<5).map { _ in made() }
    changes[0].names[19] = "Somebody Else"
    changes[1].isSorted = true
    changes[1].wantsPrintFile = false
    changes[2].source = Digest(of: "autres mots")
    changes[3].pattern = "{rang}"
    changes[4].edition = "epreuve"
    for workshop in changes {
      workshop.part(2, of: 3)
      expectRefusal(workshop, ["parts-mixed"], at: second)
    }
    let workshop = made()
    workshop.part(2, of: 4)
    expectRefusal(workshop, ["parts-mixed"], at: "sortie/partie-2-sur-4")
  }

  @Test("Parts of another version of the program")
  func otherProgram() {
    expectRefusal(
      made(), Array(repeating: "part-of-other-program", count: 3), program: "parchemin 0.2.0")
  }

  @Test("Numbers that were given in the folder since: the parts are made again")
  func outdated() {
    let workshop = made()
    var other = workshop
    other.names = ["Somebody Else"] + names
    _ = other.run()
    expectRefusal(workshop, ["parts-outdated"])
    workshop.parts(of: 3)
    #expect(workshop.merge().status == .success)
  }

  @Test("Everything that is wrong is said at once")
  func together() {
    let workshop = made(4)
    workshop.disk.put("{", at: "sortie/partie-1-sur-4/manifest.json")
    workshop.disk.moveFolder("sortie/partie-3-sur-4", to: "ailleurs")
    let codes = workshop.merge().problems.codes
    #expect(codes == ["production.part-edited", "production.parts-missing"])
  }

  @Test("A folder or a part that another run works in: 73")
  func busy() throws {
    for path in ["sortie", second] {
      let workshop = made()
      let files = MemoryFileAccess(workshop.disk)
      let lock = try files.lock(path + "/" + OutputName.lock)
      let summary = workshop.merge(through: files)
      #expect(summary.status == .unwritableOutput)
      #expect(summary.problems.codes == ["production.folder-busy"])
      #expect(summary.problems.first?.place?.file == path)
      lock.release()
    }
  }

  @Test("A manifest of the folder itself that is damaged: 73, and it is left")
  func damagedWhole() {
    let workshop = made()
    workshop.disk.put("{", at: "sortie/manifest.json")
    let summary = workshop.merge()
    #expect(summary.status == .unwritableOutput)
    #expect(summary.problems.codes == ["production.manifest-unreadable"])
    #expect(workshop.file("manifest.json") == "{")
  }
}
