import Host
import Problems
import Testing

@testable import Production

@Suite("A run that makes a part")
struct PartialRunTests {
  private let names = ["Léa Roy", "Noé Tremblay", "Zoé Gagnon"]

  @Test("--only makes these rows, no print file, and says that the old one is out of date")
  func only() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    let before = workshop.file("impression.pdf")
    workshop.wording = "attestation"
    workshop.options.only = [3, 9]
    let summary = workshop.run()
    #expect(summary.rows(.made) == [3])
    #expect(summary.rows(.skipped) == [2, 4])
    #expect(summary.filesOfAll.isEmpty)
    #expect(workshop.file("impression.pdf") == before)
    #expect(
      summary.problems.codes == ["production.only-row-missing", "production.outdated-file"])
    #expect(summary.status == .success)
  }

  @Test("--only that changes nothing leaves nothing out of date")
  func onlyUnchanged() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.options.only = [3]
    #expect(workshop.run().problems.isEmpty)
    workshop.disk.delete("sortie/certificat-2026-0002.pdf")
    #expect(workshop.run().problems.isEmpty)
  }

  @Test("--no-separate makes the print file alone; --no-merged the others alone")
  func parts() {
    var workshop = Workshop(names: names)
    workshop.options.separate = false
    #expect(workshop.run().status == .success)
    #expect(
      workshop.disk.contents(of: Workshop.folder).keys.sorted()
        == ["impression.pdf", "manifest.json"])
    var other = Workshop(names: names)
    other.wantsPrintFile = false
    #expect(other.run().filesOfAll.isEmpty)
    #expect(other.file("impression.pdf") == nil)
    #expect(other.file("certificat-2026-0003.pdf") != nil)
  }

  @Test("--no-separate after a whole run: the papers are still everybody's")
  func printFileAgain() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.options.separate = false
    let summary = workshop.run()
    #expect(summary.orphans.isEmpty)
    #expect(summary.problems.isEmpty)
    workshop.wording = "attestation"
    #expect(
      workshop.run().problems.codes == (2...4).map { "production.outdated-file@\($0)" })
  }

  @Test("--only makes a row's paper as a whole run does, with those it shares a chunk with")
  func onlySameBytes() {
    let names = (1...10).map { "Prénom Nom\($0)" }
    for row in 2...11 {
      var workshop = Workshop(names: names)
      workshop.options.only = [row]
      let whole = Workshop(names: names).clean
      #expect(workshop.run().rows(.made) == [row])
      let file = workshop.contents.keys.filter { $0 != OutputName.manifest }
      #expect(file.count == 1)
      for name in file { #expect(workshop.contents[name] == whole[name]) }
      workshop.options.only = nil
      #expect(workshop.run().rows(.unchanged) == [row])
      #expect(workshop.differences(from: whole) == [])
    }
  }

  @Test("--no-separate makes the same print file, and no record says that it has a file")
  func noSeparate() {
    var workshop = Workshop(names: names)
    workshop.options.separate = false
    let summary = workshop.run()
    #expect(summary.records.allSatisfy { $0.file == nil && $0.state == .made })
    #expect(workshop.contents["impression.pdf"] == Workshop(names: names).clean["impression.pdf"])
    workshop.log.clear()
    #expect(workshop.run().filesOfAll.map(\.state) == [.unchanged])
    #expect(workshop.log.counts.drawn == 0)
    workshop.options.separate = true
    #expect(workshop.run().rows(.made) == [2, 3, 4])
    #expect(workshop.differences(from: Workshop(names: names).clean) == [])
  }
}
