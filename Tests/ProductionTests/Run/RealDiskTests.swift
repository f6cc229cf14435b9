import Foundation
import Host
import Problems
import Testing

@testable import Production

@Suite("A run on this machine's disk")
struct RealDiskTests {
  private let folder: TemporaryFolder
  private let files = SystemFileAccess()
  private var sortie: String { folder.path + "/sortie" }
  private let paper = "certificat-2026-0001.pdf"

  init() throws { folder = try TemporaryFolder() }

  /// A run of a list with room for whatever is put there before it.
  private func run(_ workshop: Workshop) -> RunSummary {
    workshop.run(through: files, folder: sortie)
  }

  @Test("A folder that is not there yet; every file for its owner alone; nothing else remains")
  func run() throws {
    let sortie = folder.path + "/2026/sortie"
    let workshop = Workshop(names: ["Léa Roy", "Noé Tremblay"])
    #expect(workshop.run(through: files, folder: sortie).status == .success)
    #expect(
      files.list(sortie) == [
        "certificat-2026-0001.pdf", "certificat-2026-0002.pdf", "impression.pdf", "manifest.json",
      ])
    for name in files.list(sortie) {
      let attributes = try FileManager.default.attributesOfItem(atPath: sortie + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    let again = workshop.run(through: files, folder: sortie)
    #expect(again.rows(.unchanged) == [2, 3])
  }

  @Test(
    "A link under a final name is not ours; --force replaces the link and not what it leads to",
    arguments: ["certificat-2026-0001.pdf", "impression.pdf"], [true, false])
  func link(_ name: String, _ leadsSomewhere: Bool) throws {
    let target = folder.path + "/ailleurs"
    if leadsSomewhere { try files.write([7], toNew: target) }
    try files.makeFolder(sortie)
    try FileManager.default.createSymbolicLink(
      atPath: sortie + "/" + name, withDestinationPath: target)
    var workshop = Workshop(names: ["Léa Roy"])
    #expect(run(workshop).problems.map(\.code) == ["production.file-in-the-way"])
    #expect(try isLink(name))
    workshop.options.force = true
    #expect(run(workshop).status == .success)
    #expect(try !isLink(name))
    #expect(files.exists(target) == leadsSomewhere)
    if leadsSomewhere { #expect(try files.read(target) == [7]) }
  }

  @Test("A link is not ours even where it leads to the very bytes", arguments: [0, 1])
  func linkToTheSame(_ place: Int) throws {
    let name = [paper, "impression.pdf"][place]
    let workshop = Workshop(names: ["Léa Roy"])
    _ = run(workshop)
    try files.rename(sortie + "/" + name, to: folder.path + "/ailleurs")
    try FileManager.default.createSymbolicLink(
      atPath: sortie + "/" + name, withDestinationPath: "../ailleurs")
    #expect(run(workshop).problems.map(\.code) == ["production.file-in-the-way"])
    #expect(try isLink(name))
  }

  @Test("A folder under a final name is kept, also with --force", arguments: [false, true])
  func folderInTheWay(_ force: Bool) throws {
    var workshop = Workshop(names: ["Léa Roy"])
    workshop.options.force = force
    for name in [paper, "impression.pdf"] {
      try files.makeFolder(sortie + "/" + name)
      try files.write([7], toNew: sortie + "/" + name + "/photo.jpg")
    }
    let summary = run(workshop)
    #expect(summary.rows(.blocked) == [2])
    #expect(summary.filesOfAll.map(\.state) == [.blocked])
    #expect(summary.status == .unwritableOutput)
    #expect(files.list(sortie) == [paper, "impression.pdf", "manifest.json"])
    #expect(try files.read(sortie + "/" + paper + "/photo.jpg") == [7])
  }

  @Test("A pipe under a final name is not waited for", .timeLimit(.minutes(1)))
  func pipe() throws {
    try files.makeFolder(sortie)
    try #require(mkfifo(sortie + "/" + paper, 0o600) == 0)
    #expect(run(Workshop(names: ["Léa Roy"])).rows(.blocked) == [2])
  }

  @Test("A run that begins while another is at work touches nothing", arguments: [1, 2, 4])
  func twoAtOnce(_ workers: Int) throws {
    let names = (1...12).map { "Prénom Nom\($0)" }
    let one = Workshop(names: names).with(workers: workers)
    var other = Workshop(names: names)
    other.wording = "attestation"
    var seconds: [RunSummary] = []
    let first = one.run(through: files, folder: sortie) { _ in
      seconds.append(other.run(through: files, folder: sortie))
    }
    #expect(first.status == .success)
    #expect(seconds.count == 12)
    #expect(seconds.allSatisfy { $0.problems.map(\.code) == ["production.folder-busy"] })
    for (name, bytes) in one.clean { #expect(try files.read(sortie + "/" + name) == bytes) }
    #expect(other.run(through: files, folder: sortie).rows(.made).count == 12)
  }

  private func isLink(_ name: String) throws -> Bool {
    let attributes = try FileManager.default.attributesOfItem(atPath: sortie + "/" + name)
    return attributes[.type] as? FileAttributeType == .typeSymbolicLink
  }
}
