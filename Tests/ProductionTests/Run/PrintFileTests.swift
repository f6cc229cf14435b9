import Host
import Problems
import Testing

@testable import Production

@Suite("The print file")
struct PrintFileTests {
  private let names = ["Léa Roy", "Noé Tremblay", "Zoé Gagnon"]
  private let many = (1...10).map { "Prénom \($0 * 7919 % 100)" }

  @Test("Another order of the same papers makes the print file anew")
  func order() {
    var workshop = Workshop(names: ["Zoé Gagnon", "Léa Roy"])
    _ = workshop.run()
    workshop.isSorted = true
    let summary = workshop.run()
    #expect(summary.rows(.unchanged) == [2, 3])
    #expect(summary.filesOfAll.map(\.state) == [.made])
    #expect(workshop.printed == ["Léa Roy 2026-0002", "Zoé Gagnon 2026-0001"])
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

  @Test(
    "Missing, or changed by somebody and forced: it alone is made again, the same",
    arguments: [1, 2, 4])
  func alone(_ workers: Int) {
    let whole = Workshop(names: many).clean
    var workshop = Workshop(names: many).with(workers: workers)
    _ = workshop.run()
    workshop.disk.delete("sortie/impression.pdf")
    expectPrintFileAlone(workshop)
    #expect(workshop.differences(from: whole) == [])
    workshop.disk.put("annoté", at: "sortie/impression.pdf")
    workshop.options.force = true
    expectPrintFileAlone(workshop)
    #expect(workshop.differences(from: whole) == [])
  }

  @Test("Sorted another way: it alone is made again, as if made so at once", arguments: [1, 2, 4])
  func sorted(_ workers: Int) {
    var workshop = Workshop(names: many).with(workers: workers)
    _ = workshop.run()
    workshop.isSorted = true
    expectPrintFileAlone(workshop)
    #expect(workshop.differences(from: workshop.clean) == [])
    #expect(workshop.printed == workshop.printed?.sorted())
    workshop.log.clear()
    #expect(workshop.run().status == .success)
    #expect(workshop.log.counts.drawn == 0)
  }

  /// A run that cuts no file of a single paper and draws each chunk once.
  private func expectPrintFileAlone(_ workshop: Workshop) {
    workshop.log.clear()
    let summary = workshop.run()
    #expect(summary.rows(.unchanged).count == many.count)
    #expect(summary.filesOfAll.map(\.state) == [.made])
    #expect(workshop.log.counts.files == 0)
    #expect(workshop.log.counts.merged == many.count)
    #expect(workshop.log.counts.drawn == 4)
  }

  @Test("Made alone, its progress is told too, page after page")
  func progress() {
    var workshop = Workshop(names: many)
    _ = workshop.run()
    workshop.isSorted = true
    var told: [Int] = []
    _ = workshop.run { told.append($0.done) }
    #expect(told == Array(1...10) + Array(1...10))
  }

  @Test("What cannot be added to it refuses it, and leaves none")
  func refused() {
    let workshop = Workshop(names: ["Léa Roy", "?", "Zoé Gagnon"])
    let summary = workshop.run()
    #expect(summary.rows(.made) == [2, 3, 4])
    #expect(summary.filesOfAll.map(\.state) == [.refused])
    #expect(summary.problems.codes == ["pdf.unknown-form"])
    #expect(summary.status == .refused)
    #expect(workshop.printed == nil)
    #expect(!workshop.contents.keys.contains(where: OutputName.isUnfinished))
  }

  @Test(
    "No more drawings are held than one for each worker and one that is added, however long the list",
    arguments: [1, 2, 4])
  func memory(_ workers: Int) {
    var workshop = Workshop(names: (1...60).map { "Prénom Nom\($0)" }).with(workers: workers)
    _ = workshop.run()
    #expect(workshop.log.counts.mostHeld <= (workers == 1 ? 1 : workers + 1))
    workshop.isSorted = true
    workshop.log.clear()
    _ = workshop.run()
    #expect(workshop.log.counts.mostHeld <= (workers == 1 ? 1 : workers + 1))
    #expect(workshop.log.counts.held == 0)
  }
}
