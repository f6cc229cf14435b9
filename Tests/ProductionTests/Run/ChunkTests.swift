import Host
import Problems
import Testing

@testable import Production

/// Rows 3 to 5 are a chunk, 6 to 8, and so on; row 2 has one to itself.
@Suite("Papers that are drawn together")
struct ChunkTests {
  private let names = (1...10).map { "Prénom\($0) Nom\($0 * 7919)" }

  private func papers(_ numbers: Int...) -> [String] {
    numbers.map { "certificat-2026-00\($0 < 10 ? "0" : "")\($0).pdf" }
  }

  @Test("The same bytes with 1, 2 and 4 workers, for a list of any length", arguments: 1...14)
  func workers(_ count: Int) {
    let names = (0..<count).map { "Prénom Nom\($0)" }
    for workers in [1, 2, 4] {
      let workshop = Workshop(names: names).with(workers: workers)
      #expect(workshop.run().status == .success)
      #expect(workshop.differences(from: workshop.clean) == [], "\(workers) workers")
    }
  }

  @Test("The same with rows that wait, are refused or cannot be drawn", arguments: [2, 4])
  func someRefused(_ workers: Int) {
    for first in 0..<names.count {
      var workshop = Workshop(names: names).with(workers: workers)
      workshop.waitingNames = [names[first]]
      workshop.refusedNames = [names[(first + 2) % 10]]
      workshop.undrawableNames = [names[(first + 5) % 10]: [Problem("drawing.cairo")]]
      let summary = workshop.run()
      #expect(summary.rows(.made).count == 7)
      #expect(workshop.differences(from: workshop.clean) == [])
      #expect(workshop.run().rows(.unchanged).count == 7)
    }
  }

  @Test(
    "A corrected name remakes the papers of its chunk, the print file, and nothing else",
    arguments: [1, 2, 4])
  func corrected(_ workers: Int) {
    for (index, chunk) in [
      (0, papers(1)), (1, papers(2, 3, 4)), (3, papers(2, 3, 4)), (5, papers(5, 6, 7)),
      (9, papers(8, 9, 10)),
    ] {
      var workshop = Workshop(names: names).with(workers: workers)
      _ = workshop.run()
      let before = workshop.contents
      workshop.names[index] += "e"
      let summary = workshop.run()
      #expect(summary.problems.codes == ["production.number-kept-for-corrected-name@\(index + 2)"])
      #expect(workshop.changed(since: before) == chunk + ["impression.pdf", "manifest.json"])
      #expect(summary.rows(.made).count == chunk.count)
      #expect(workshop.printed?[index].hasPrefix(workshop.names[index]) == true)
      #expect(workshop.differences(from: workshop.clean) == [])
    }
  }

  @Test("Only the chunk of a corrected name is drawn where there is no print file")
  func correctedAlone() {
    var workshop = Workshop(names: names, wantsPrintFile: false)
    _ = workshop.run()
    workshop.log.clear()
    workshop.names[4] += "e"
    _ = workshop.run()
    #expect(workshop.log.counts.drawn == 1)
    #expect(workshop.log.counts.files == 3)
  }

  @Test("A row put at the end remakes the last chunk; one in between all that move to another row")
  func inserted() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.names.append("Zoé Gagnon")
    #expect(workshop.run().rows(.made) == [12], "the first row of a chunk of its own")
    workshop.names.append("Léa Roy")
    #expect(workshop.run().rows(.made) == [12, 13])
    workshop.names.insert("Noé Tremblay", at: 4)
    let summary = workshop.run()
    #expect(summary.rows(.unchanged) == [2, 3, 4, 5])
    #expect(summary.rows(.made) == Array(6...14))
    #expect(summary.records[4].number == "2026-0013")
    #expect(summary.records[5].number == "2026-0005")
  }

  @Test("Chunks end by row: a row refused or waiting moves nobody to another chunk")
  func borders() {
    var workshop = Workshop(names: names)
    workshop.waitingNames = [names[2]]
    workshop.refusedNames = [names[7]]
    _ = workshop.run()
    #expect(workshop.file(papers(2)[0])?.contains("avec 1 autres") == true)
    #expect(workshop.file(papers(5)[0])?.contains("avec 2 autres") == true)
    #expect(workshop.file(papers(9)[0])?.contains("avec 1 autres") == true)
    workshop.waitingNames = []
    let summary = workshop.run()
    #expect(summary.rows(.unchanged) == [2, 6, 7, 8, 10, 11])
    #expect(summary.rows(.made) == [3, 4, 5])
  }

  @Test("Somebody who leaves the end of a list remakes the rest of the chunk")
  func left() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.names.removeLast()
    let summary = workshop.run()
    #expect(summary.rows(.made) == [9, 10])
    #expect(workshop.printed?.count == 9)
  }

  @Test("A paper of the chunk that is in the way leaves the others as they are to be")
  func blocked() {
    let workshop = Workshop(names: names)
    let path = "sortie/" + papers(3)[0]
    workshop.disk.put("à moi", at: path)
    #expect(workshop.run().rows(.blocked) == [4])
    let whole = workshop.clean
    for name in papers(2, 4) { #expect(workshop.contents[name] == whole[name]) }
    #expect(workshop.contents["impression.pdf"] == whole["impression.pdf"])
    workshop.disk.delete(path)
    workshop.log.clear()
    #expect(workshop.run().rows(.made) == [4])
    #expect(workshop.log.counts.files == 1)
    #expect(workshop.differences(from: whole) == [])
  }
}
