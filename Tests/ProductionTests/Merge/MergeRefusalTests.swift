import Host
import Problems
import Testing

@testable import Production

@Suite("Parts that are not merged, and why")
struct MergeRefusalTests {
  private let names = (1...20).map { "Prénom\($0) Nom\($0 * 7919)" }

  private func made(_ count: Int = 3) -> Workshop {
    let workshop = Workshop(names: names, hasHandOutList: true)
    workshop.parts(of: count)
    return workshop
  }

  /// Nothing is merged for this reason, which is said at that place, and nothing is changed.
  private func expectRefusal(
    _ workshop: Workshop, _ codes: [String], at place: String? = nil,
    program: String = "parchemin 0.1.0"
  ) {
    let before = workshop.contents
    let summary = workshop.merge(program: program)
    #expect(summary.status == .unreadableInput)
    #expect(summary.end == .unmerged)
    #expect(summary.problems.codes == codes.map { "production." + $0 })
    if let place { #expect(summary.problems.first?.place?.file == place) }
    #expect(summary.rows(.made) == [])
    #expect(workshop.contents == before)
  }

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

  @Test("A part that was stopped, or could not write, or found something in its way")
  func incomplete() {
    let interruption = Interruption()
    interruption.request()
    for trouble in [Trouble.none, .space(bytes: 1400)] {
      let workshop = Workshop(names: names)
      let stop = trouble == .none ? interruption : Interruption()
      workshop.part(2, of: 3, trouble, interruption: stop)
      workshop.part(1, of: 3)
      workshop.part(3, of: 3)
      expectRefusal(workshop, ["part-incomplete"], at: second)
      workshop.part(2, of: 3)
      #expect(workshop.merge().status == .success)
    }
    let blocked = Workshop(names: names)
    blocked.disk.put("annoté", at: second + "/certificat-2026-0002.pdf")
    blocked.parts(of: 3)
    expectRefusal(blocked, ["part-incomplete"], at: second)
  }

  @Test("A part made before and changed since, but stopped before its end")
  func outdatedPart() {
    var workshop = made()
    workshop.names[2] = "Prénom3 Nom23758"
    let interruption = Interruption()
    interruption.request()
    workshop.part(2, of: 3, interruption: interruption)
    expectRefusal(workshop, ["part-incomplete"], at: second)
  }

  @Test("A manifest that was edited, or is none any more")
  func edited() throws {
    let text = try #require(made().file("partie-2-sur-3/manifest.json"))
    for edited in [
      text.replacing(#""count" : 3"#, with: #""count" : 4"#),
      text.replacing("2026-0002", with: "2026-0092"),
      text.replacing(#""rank" : 2"#, with: #""rank" : 3"#),
      text.replacing(#""file" : "certificat"#, with: #""file" : "../certificat"#),
      text.replacing(#""chunk" : 3"#, with: #""chunk" : 0"#), "{", "",
    ] {
      let workshop = made()
      workshop.disk.put(edited, at: second + "/manifest.json")
      #expect(edited != text)
      expectRefusal(workshop, ["part-edited"], at: second)
    }
  }

  @Test(
    "A file of a part that is gone or is not what its manifest says",
    arguments: ["certificat-2026-0002.pdf", "impression.partie"])
  func changedFile(_ name: String) {
    for change in [nil, "annoté"] {
      let workshop = made()
      if let change {
        workshop.disk.put(change, at: second + "/" + name)
      } else {
        workshop.disk.delete(second + "/" + name)
      }
      expectRefusal(workshop, ["part-file-changed"], at: second)
      #expect(workshop.merge().problems.first?.arguments["file"] == .text(name))
    }
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
