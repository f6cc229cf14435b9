import Problems
import Testing

@testable import Production

@Suite("A paper that cannot be drawn")
struct UndrawableTests {
  private let names = (1...8).map { "Prénom\($0) Nom\($0 * 7919)" }
  private let cairo = Problem("drawing.cairo")

  private func workshop(_ undrawable: Int...) -> Workshop {
    Workshop(
      names: names,
      undrawableNames: Dictionary(uniqueKeysWithValues: undrawable.map { (names[$0], [cairo]) }))
  }

  @Test("It is refused with its reason, and those of its chunk are made", arguments: [1, 2, 4])
  func refused(_ workers: Int) {
    let workshop = workshop(2).with(workers: workers)
    let summary = workshop.run()
    #expect(summary.rows(.refused) == [4])
    #expect(summary.rows(.made) == [2, 3, 5, 6, 7, 8, 9])
    #expect(summary.problems == [cairo])
    #expect(summary.status == .refused)
    #expect(workshop.printed?.count == 7)
    #expect(workshop.differences(from: workshop.clean) == [])
  }

  @Test("Run again, the others are left as they are and the print file too")
  func again() {
    let workshop = workshop(2, 3, 6)
    _ = workshop.run()
    let before = workshop.contents
    workshop.log.clear()
    let summary = workshop.run()
    #expect(summary.rows(.refused) == [4, 5, 8])
    #expect(summary.rows(.unchanged) == [2, 3, 6, 7, 9])
    #expect(summary.filesOfAll.map(\.state) == [.unchanged])
    #expect(summary.problems == [cairo, cairo, cairo])
    #expect(workshop.log.counts.files == 0)
    #expect(workshop.log.counts.drawn == 2 + 6, "their chunks, then each paper of them alone")
    #expect(workshop.differences(from: before) == [])
  }

  @Test("Once it can be drawn, its chunk is made again, to the bytes of a run without trouble")
  func repaired() {
    var workshop = workshop(2)
    _ = workshop.run()
    workshop.undrawableNames = [:]
    #expect(workshop.run().rows(.made) == [3, 4, 5])
    #expect(workshop.differences(from: workshop.clean) == [])
  }

  @Test(
    "It is found also where only the print file is made, and is not in it", arguments: [1, 2, 4])
  func printFileAlone(_ workers: Int) {
    var workshop = Workshop(names: names).with(workers: workers)
    _ = workshop.run()
    workshop.options.separate = false
    workshop.names[7] = "Zoé Gagnon"
    workshop.undrawableNames = ["Zoé Gagnon": [cairo]]
    let summary = workshop.run()
    #expect(summary.rows(.refused) == [9])
    #expect(summary.status == .refused)
    #expect(workshop.printed?.count == 7)
    #expect(summary.problems.contains(cairo))
  }

  @Test("Where each can be drawn and all together cannot, all are refused, and the run goes on")
  func together() {
    var workshop = Workshop(names: names)
    workshop.undrawableTogether = true
    let summary = workshop.run()
    #expect(summary.end == .finished)
    #expect(summary.rows(.made) == [2, 9], "alone in their chunks")
    #expect(summary.rows(.refused) == Array(3...8))
    #expect(summary.problems.codes == (3...8).map { "production.nothing-drawn@\($0)" })
    #expect(workshop.printed == ["\(names[0]) 2026-0001", "\(names[7]) 2026-0008"])
  }
}
