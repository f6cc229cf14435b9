import Host
import Problems
import Testing

@testable import Production

@Suite("A manifest that was edited by hand")
struct EditedManifestTests {
  private let names = (1...5).map { "Prénom\($0) Nom\($0 * 7919)" }
  private let lea = "certificat-2026-0002.pdf"

  /// Writes a manifest as somebody changed it.
  private func edit(_ workshop: Workshop, _ change: (inout Manifest) -> Void) throws {
    let text = try #require(workshop.file(OutputName.manifest))
    var manifest = try #require(Manifest.decode(Array(text.utf8), at: Place()).value)
    change(&manifest)
    workshop.disk.put(
      String(decoding: manifest.encoded(), as: UTF8.self), at: "sortie/\(OutputName.manifest)")
  }

  private func whole() -> Workshop {
    let workshop = Workshop(names: names)
    _ = workshop.run()
    return workshop
  }

  @Test("Another digest of what a paper is made from: it is made again, the same")
  func made() throws {
    let workshop = whole()
    let before = workshop.contents
    try edit(workshop) { $0.files[lea]?.made = Digest(of: "x") }
    #expect(workshop.run().rows(.made) == [3])
    #expect(workshop.differences(from: before) == [])
  }

  @Test("Another digest of a file: it is no longer known to be ours; the very bytes are ours again")
  func content() throws {
    var workshop = whole()
    let before = workshop.contents
    try edit(workshop) { $0.files[lea]?.content = Digest(of: "x") }
    #expect(workshop.run().status == .success)
    #expect(workshop.differences(from: before) == [])
    try edit(workshop) { $0.files[lea]?.content = Digest(of: "x") }
    workshop.wording = "attestation"
    let summary = workshop.run()
    #expect(summary.rows(.blocked) == [3])
    #expect(summary.problems.codes == ["production.file-in-the-way@3"])
    #expect(workshop.contents[lea] == before[lea])
  }

  @Test(
    "A file or all of them struck out: left where they are, and taken back where they are the same")
  func struckOut() throws {
    let workshop = whole()
    let before = workshop.contents
    try edit(workshop) { $0.files = [:] }
    #expect(workshop.run().status == .success)
    #expect(workshop.differences(from: before) == [])
  }

  @Test("A file of somebody else's written in: never touched but where its digest is right too")
  func writtenIn() throws {
    let workshop = whole()
    workshop.disk.put("photo", at: "sortie/photo.jpg")
    try edit(workshop) {
      $0.files["photo.jpg"] = ManifestFile(content: Digest(of: "x"), made: Digest(of: "x"))
      $0.records[0].file = "photo.jpg"
    }
    let summary = workshop.run()
    #expect(summary.orphans == ["photo.jpg"])
    #expect(workshop.file("photo.jpg") == "photo")
    #expect(workshop.contents.keys.contains("certificat-2026-0001.pdf"))
  }

  @Test("The last rank put back: nobody is given a number that somebody has")
  func lastRank() throws {
    var workshop = whole()
    try edit(workshop) { $0.lastRanks = $0.lastRanks.mapValues { _ in 0 } }
    workshop.names.append("Zoé Gagnon")
    let numbers = workshop.run().records.compactMap(\.number)
    #expect(Set(numbers).count == 6)
  }

  @Test("People struck out: their numbers are given anew and no file is lost")
  func peopleStruckOut() throws {
    let workshop = whole()
    let before = workshop.contents
    try edit(workshop) { $0.records = [] }
    let summary = workshop.run()
    #expect(Set(summary.records.compactMap(\.number)).count == 5)
    for name in before.keys where name.hasPrefix("certificat") {
      #expect(workshop.contents[name] == before[name])
    }
  }
}
