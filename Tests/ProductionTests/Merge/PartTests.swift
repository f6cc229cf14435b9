import Host
import Problems
import Testing

@testable import Production

@Suite("A part of a list")
struct PartTests {
  private let names = (1...20).map { "Prénom\($0) Nom\($0 * 7919)" }

  @Test(
    "Whole chunks, dealt out in turn: every row in one part, whatever the list", arguments: 1...9)
  func rows(_ count: Int) throws {
    for chunkSize in [1, 3, 200] {
      let parts = try (1...count).map { try #require(Shard($0, of: count)) }
      var sizes = [Int](repeating: 0, count: count)
      for row in 2...601 {
        let holders = parts.filter { RunOptions(shard: $0, chunkSize: chunkSize).holds(row: row) }
        #expect(holders.count == 1)
        sizes[(holders.first?.index ?? 1) - 1] += 1
      }
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= chunkSize)
    }
  }

  @Test("Only numbers that exist are parts")
  func numbers() {
    #expect(Shard(1, of: 1) != nil)
    #expect(Shard(9999, of: 9999) != nil)
    for (index, count) in [(0, 4), (5, 4), (1, 0), (-1, 4), (1, 10_000), (1, .max)] {
      #expect(Shard(index, of: count) == nil, "\(index)/\(count)")
    }
  }

  @Test("It stands in a folder of its own, each file with the bytes and the number of a whole run")
  func files() {
    let workshop = Workshop(names: names, hasHandOutList: true)
    let whole = workshop.clean
    let summary = workshop.part(2, of: 3)
    #expect(summary.status == .success)
    #expect(summary.folder == "sortie/partie-2-sur-3")
    // Rows 3 to 5 and 12 to 14 and 21: chunks 1, 4 and 7.
    #expect(summary.rows(.made) == [3, 4, 5, 12, 13, 14, 21])
    let own = ["0002", "0003", "0004", "0011", "0012", "0013", "0020"]
      .map { "certificat-2026-\($0).pdf" }
    #expect(
      workshop.contents.keys.sorted()
        == (own + ["impression.partie", "manifest.json"]).map { "partie-2-sur-3/\($0)" })
    for name in own { #expect(workshop.contents["partie-2-sur-3/\(name)"] == whole[name]) }
  }

  @Test("It draws its own papers alone")
  func work() {
    let workshop = Workshop(names: names, hasHandOutList: true)
    workshop.part(2, of: 3)
    #expect(workshop.log.counts.laidOut == 7)
    #expect(workshop.log.counts.drawn == 3)
  }

  @Test("Made again, it is unchanged; with one name put right, that chunk alone is made anew")
  func again() {
    var workshop = Workshop(names: names)
    workshop.part(2, of: 3)
    let before = workshop.contents
    workshop.log.clear()
    #expect(workshop.part(2, of: 3).rows(.unchanged) == [3, 4, 5, 12, 13, 14, 21])
    #expect(workshop.log.counts.drawn == 0)
    #expect(workshop.contents == before)
    workshop.names[11] = "Prénom12 Nom95029"
    #expect(workshop.part(2, of: 3).rows(.made) == [12, 13, 14])
  }

  @Test("With fewer rows than before, it keeps nothing of those that are gone")
  func shorter() {
    var workshop = Workshop(names: names)
    workshop.part(2, of: 3)
    workshop.names = Array(names.prefix(5))
    #expect(workshop.part(2, of: 3).status == .success)
    #expect(
      workshop.contents.keys.filter { $0.hasSuffix(".pdf") }.sorted()
        == (2...4).map { "partie-2-sur-3/certificat-2026-000\($0).pdf" })
  }

  @Test("A list with fewer chunks than parts: the last parts hold nobody, and are whole")
  func nobody() throws {
    let workshop = Workshop(names: ["Léa Roy"])
    #expect(workshop.part(4, of: 4).status == .success)
    let text = try #require(workshop.file("partie-4-sur-4/manifest.json"))
    let manifest = Manifest.decode(Array(text.utf8), at: Place()).value
    #expect(manifest?.part?.papers.isEmpty == true)
    #expect(manifest?.isSealed == true)
  }

  @Test("What is wrong with a row is told by its part alone")
  func problems() {
    let workshop = Workshop(
      names: names, given: [3: "2026-0004", 9: "2026-0004"], refusedNames: [names[0], names[2]])
    #expect(workshop.part(1, of: 3).problems.codes.allSatisfy { !$0.hasSuffix("@4") })
    #expect(workshop.part(2, of: 3).problems.codes == ["layout.name-too-long@4"])
    #expect(workshop.part(2, of: 3).status == .refused)
    #expect(workshop.part(3, of: 3).rows(.refused).allSatisfy { $0 / 3 % 3 == 2 })
  }

  @Test("A seal tells every change of its manifest")
  func seal() throws {
    let workshop = Workshop(names: names, refusedNames: [names[2]])
    workshop.part(2, of: 3)
    let text = try #require(workshop.file("partie-2-sur-3/manifest.json"))
    let manifest = try #require(Manifest.decode(Array(text.utf8), at: Place()).value)
    #expect(manifest.isSealed)
    #expect(manifest.encoded() == Array(text.utf8))
    var edited = [manifest, manifest, manifest, manifest]
    edited[0].records[0].number = "2026-0099"
    edited[1].files["impression.partie"] = nil
    edited[2].part?.papers.removeLast()
    edited[3].part?.refusals = []
    for manifest in edited { #expect(!manifest.isSealed) }
  }
}
