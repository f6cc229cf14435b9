import Host
import Problems
import Testing

@testable import Production

@Suite("Parts, merged, are the folder of one run over the whole list")
struct MergeTests {
  private let names = (1...20).map { "Prénom\($0 * 7 % 20) Nom\($0 * 7919)" }
  private var workshop: Workshop { Workshop(names: names, hasHandOutList: true) }

  /// Merges, and compares every name and byte.
  private func expectWhole(_ workshop: Workshop, _ moment: String = "") {
    let whole = workshop.clean
    let summary = workshop.merge()
    #expect(summary.status == .success, "\(moment)")
    #expect(summary.rows(.made).count == names.count, "\(moment)")
    #expect(workshop.differences(from: whole) == [], "\(moment)")
    #expect(workshop.disk.folders(in: "sortie") == [], "\(moment)")
  }

  @Test("Manifest, print file and hand-out list too", arguments: 1...9)
  func bytes(_ count: Int) {
    let workshop = workshop
    workshop.parts(of: count)
    expectWhole(workshop)
    #expect(workshop.printed?.count == names.count)
  }

  @Test("In whichever order the parts were made, with any number of workers", arguments: [1, 2, 4])
  func order(_ workers: Int) {
    for order in [[3, 1, 2], [2, 3, 1], [3, 2, 1]] {
      let workshop = workshop.with(workers: workers)
      for index in order { workshop.part(index, of: 3) }
      expectWhole(workshop, "\(order)")
    }
  }

  @Test("Afterwards a plain run has nothing to do")
  func unchanged() {
    let workshop = workshop
    workshop.parts(of: 3)
    workshop.merge()
    let before = workshop.contents
    workshop.log.clear()
    let summary = workshop.run()
    #expect(summary.rows(.unchanged).count == names.count)
    #expect(summary.filesOfAll.map(\.state) == [.unchanged, .unchanged])
    #expect(workshop.log.counts.drawn == 0)
    #expect(workshop.contents == before)
  }

  @Test("Sorted by name; without the print file; without the files of each; proofs; other names")
  func options() {
    var kinds = [workshop, workshop, workshop, workshop, workshop]
    kinds[0].isSorted = true
    kinds[1].wantsPrintFile = false
    kinds[2].options.separate = false
    kinds[3].edition = "epreuve"
    kinds[4].pattern = "{prénom}"
    for (index, workshop) in kinds.enumerated() {
      workshop.parts(of: 3)
      expectWhole(workshop, "\(index)")
    }
  }

  @Test("A part that is made again before the merge, unchanged or after a stop")
  func again() {
    let workshop = workshop
    workshop.parts(of: 3)
    workshop.part(2, of: 3)
    expectWhole(workshop)
    let other = self.workshop
    let interruption = Interruption()
    interruption.request()
    other.part(2, of: 3, interruption: interruption)
    other.parts(of: 3)
    expectWhole(other)
  }

  @Test("Killed at any moment, a part goes on")
  func killedPart() {
    let whole = workshop.clean
    for call in 0..<30 {
      let workshop = workshop
      workshop.part(2, of: 3, .killed(call: call))
      workshop.parts(of: 3)
      workshop.merge()
      #expect(workshop.differences(from: whole) == [], "killed in call \(call)")
    }
  }

  @Test(
    "Numbers go on from the folder's; what is there and current stays, what is outdated is replaced"
  )
  func goesOn() {
    var (one, parts) = (workshop, workshop)
    for workshop in [one, parts] { _ = workshop.run() }
    one.names.insert("Zoé Nouvelle", at: 4)
    parts.names = one.names
    _ = one.run()
    parts.parts(of: 3)
    let summary = parts.merge()
    #expect(summary.status == .success)
    // The chunk before the new name is as it was.
    #expect(summary.rows(.unchanged) == [2, 3, 4, 5])
    #expect(parts.paper("certificat-2026-0021.pdf") == "certificat de Zoé Nouvelle, n° 2026-0021")
    #expect(parts.differences(from: one.contents) == [])
  }

  @Test("A row that was refused when the list was read, or for its number, is in no part")
  func refusedRows() {
    var workshop = workshop
    workshop.waitingNames = [names[7]]
    workshop.given = [3: "2026-0100", 16: "2026-0100"]
    let whole = workshop.clean
    workshop.parts(of: 3)
    let summary = workshop.merge()
    #expect(summary.status == .refused)
    #expect(summary.rows(.refused).contains(9))
    #expect(workshop.differences(from: whole) == [])
  }

  @Test("A member whom one part refuses is on no hand-out list", arguments: 0..<6)
  func refusedInLayout(_ position: Int) {
    var workshop = workshop
    workshop.refusedNames = [names[position]]
    let whole = workshop.clean
    workshop.parts(of: 3)
    let summary = workshop.merge()
    #expect(summary.rows(.refused) == [position + 2])
    #expect(summary.status == .refused)
    #expect(workshop.differences(from: whole) == [])
  }

  @Test(
    "Members whom several parts refuse: the hand-out list waits for a plain run, which makes it alone"
  )
  func refusedInSeveralParts() {
    var workshop = workshop
    workshop.refusedNames = [names[0], names[3]]
    let whole = workshop.clean
    workshop.parts(of: 3)
    let summary = workshop.merge()
    #expect(summary.status == .refused)
    #expect(summary.problems.codes == ["production.files-of-all-left"])
    #expect(workshop.differences(from: whole) == ["liste-de-remise.pdf", "manifest.json"])
    workshop.log.clear()
    #expect(workshop.run().filesOfAll.map(\.state) == [.unchanged, .made])
    #expect(workshop.log.counts.drawn == 0)
    #expect(workshop.differences(from: whole) == [])
  }

  @Test("Nobody has a paper: there is nothing to print, and nothing to sign")
  func nobody() {
    var workshop = Workshop(names: ["Léa Roy", "Noé Tremblay"], hasHandOutList: true)
    workshop.refusedNames = Set(workshop.names)
    let whole = workshop.clean
    workshop.parts(of: 2)
    #expect(workshop.merge().status == .refused)
    #expect(workshop.differences(from: whole) == [])
  }

  @Test("Progress is told for each file that gets its place")
  func progress() {
    let workshop = workshop
    workshop.parts(of: 3)
    var told: [RunProgress] = []
    workshop.merge { told.append($0) }
    #expect(told == (1...21).map { RunProgress(done: $0, total: 21) })
  }
}
