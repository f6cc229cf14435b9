import Host
import Problems
import Testing

@testable import Production

@Suite("Rows without a paper, and people who left, in a list made in parts")
struct MergedRowsTests {
  private let names = (1...20).map { "Prénom\($0 * 7 % 20) Nom\($0 * 7919)" }
  private var workshop: Workshop { Workshop(names: names, hasHandOutList: true) }

  @Test("Who has left the list: the paper stays and is told, as by a run over the whole list")
  func left() {
    for isDeleted in [false, true] {
      var (one, parts) = (workshop, workshop)
      for workshop in [one, parts] {
        _ = workshop.run()
        if isDeleted { workshop.disk.delete("sortie/certificat-2026-0009.pdf") }
      }
      one.names.remove(at: 8)
      parts.names = one.names
      let whole = one.run()
      parts.parts(of: 3)
      let summary = parts.merge()
      #expect(summary.orphans == (isDeleted ? [] : ["certificat-2026-0009.pdf"]))
      #expect(summary.orphans == whole.orphans)
      #expect(summary.problems.codes == whole.problems.codes)
      #expect(parts.differences(from: one.contents) == [])
    }
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

  @Test("A name that no list can show is refused by its part alone, whichever part writes the list")
  func unknownLetter() {
    for position in [0, 3, 8] {
      var workshop = workshop
      workshop.names[position] = "𓀀 Roy"
      workshop.refusedNames = ["𓀀 Roy"]
      let whole = workshop.clean
      for index in 1...3 {
        let isOwn = (position + 2) / 3 % 3 == index - 1
        #expect(workshop.part(index, of: 3).status == (isOwn ? .refused : .success))
      }
      let summary = workshop.merge()
      #expect(summary.problems.codes == [])
      #expect(summary.status == .refused)
      #expect(workshop.differences(from: whole) == [])
    }
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
}
