import Foundation
import Host
import Testing

@testable import Production

@Suite("A run on this machine's disk")
struct RealDiskTests {
  @Test("A folder that is not there yet; every file for its owner alone; nothing else remains")
  func run() throws {
    let folder = try TemporaryFolder()
    let sortie = folder.path + "/2026/sortie"
    let workshop = Workshop(names: ["Léa Roy", "Noé Tremblay"])
    #expect(workshop.run(through: SystemFileAccess(), folder: sortie).status == .success)
    #expect(
      SystemFileAccess().list(sortie) == [
        "certificat-2026-0001.pdf", "certificat-2026-0002.pdf", "impression.pdf", "manifest.json",
      ])
    for name in SystemFileAccess().list(sortie) {
      let attributes = try FileManager.default.attributesOfItem(atPath: sortie + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    let again = workshop.run(through: SystemFileAccess(), folder: sortie)
    #expect(again.rows(.unchanged) == [2, 3])
  }

  @Test("A link under a final name is not ours; --force replaces the link and not what it leads to")
  func link() throws {
    let folder = try TemporaryFolder()
    let files = SystemFileAccess()
    try files.write([7], toNew: folder.path + "/ailleurs")
    let sortie = folder.path + "/sortie"
    try files.makeFolder(sortie)
    try FileManager.default.createSymbolicLink(
      atPath: sortie + "/certificat-2026-0001.pdf", withDestinationPath: folder.path + "/ailleurs")
    var workshop = Workshop(names: ["Léa Roy"])
    #expect(workshop.run(through: files, folder: sortie).rows(.blocked) == [2])
    workshop.options.force = true
    #expect(workshop.run(through: files, folder: sortie).rows(.made) == [2])
    #expect(try files.read(folder.path + "/ailleurs") == [7])
  }
}
