import Foundation
import Testing

@testable import Host

@Suite("The files of this machine")
struct SystemFileAccessTests {
  private let files = SystemFileAccess()
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }

  @Test("A file is read as it was written, and only its owner may read it")
  func roundTrip() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try files.write(bytes, toNew: path("a.pdf"))
    #expect(try files.read(path("a.pdf")) == bytes)
    #expect(try mode(path("a.pdf")) == 0o600)
    try files.write([], toNew: path("vide"))
    #expect(try files.read(path("vide")).isEmpty)
  }

  @Test(
    "A file's digest is that of its bytes; a link, a folder or a pipe has none",
    .timeLimit(.minutes(1)))
  func digest() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try files.write(bytes, toNew: path("a.pdf"))
    #expect(try files.digest(path("a.pdf")) == Digest(of: bytes))
    try FileManager.default.createSymbolicLink(
      atPath: path("lien"), withDestinationPath: path("a.pdf"))
    try files.makeFolder(path("dossier"))
    try #require(mkfifo(path("tuyau"), 0o600) == 0)
    for name in ["lien", "dossier", "tuyau", "rien"] {
      #expect(throws: FileProblem.self) { try files.digest(path(name)) }
    }
  }

  @Test(
    "Bytes of a file from anywhere in it, fewer at its end; a link, a folder or a pipe has none")
  func stretches() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try files.write(bytes, toNew: path("a.pdf"))
    for (offset, count) in [
      (0, 8), (199_990, 100), (5, 150_000), (200_000, 1), (300_000, 1), (9, 0),
    ] {
      let expected = Array(bytes.dropFirst(offset).prefix(count))
      #expect(try files.read(path("a.pdf"), at: offset, count: count) == expected, "\(offset)")
    }
    #expect(try files.read(path("a.pdf"), at: 0, count: .max) == bytes)
    try FileManager.default.createSymbolicLink(
      atPath: path("lien"), withDestinationPath: path("a.pdf"))
    try files.makeFolder(path("dossier"))
    try #require(mkfifo(path("tuyau"), 0o600) == 0)
    for name in ["lien", "dossier", "tuyau", "rien"] {
      #expect(throws: FileProblem.self) { try files.read(path(name), at: 0, count: 1) }
    }
  }

  @Test("A folder is removed when it is empty; what is in it, or what a link leads to, stays")
  func removeFolder() throws {
    try files.makeFolder(path("dossier"))
    try files.write([7], toNew: path("dossier/a"))
    try FileManager.default.createSymbolicLink(
      atPath: path("lien"), withDestinationPath: path("dossier"))
    #expect(throws: FileProblem(path("dossier"), .exists)) {
      try files.removeFolder(path("dossier"))
    }
    try files.remove(path("dossier/a"))
    #expect(throws: FileProblem(path("lien"), .notAFolder)) { try files.removeFolder(path("lien")) }
    try files.removeFolder(path("dossier"))
    try files.removeFolder(path("dossier"))
    #expect(!files.exists(path("dossier")))
  }

  @Test(
    "A file that grows is its pieces one after the other, for its owner alone, and never through a link"
  )
  func growing() throws {
    let file = try files.begin(path("a.pdf"))
    try file.append([1, 2])
    try file.append([])
    try file.append([3])
    #expect(try files.read(path("a.pdf")) == [1, 2, 3])
    #expect(try mode(path("a.pdf")) == 0o600)
    #expect(throws: FileProblem(path("a.pdf"), .exists)) { try files.begin(path("a.pdf")) }
    try FileManager.default.createSymbolicLink(
      atPath: path("lien"), withDestinationPath: path("ailleurs"))
    #expect(throws: FileProblem(path("lien"), .exists)) { try files.begin(path("lien")) }
    #expect(!files.exists(path("ailleurs")))
  }

  @Test("A name that is taken is not written over, a link not followed")
  func exclusive() throws {
    try files.write([1], toNew: path("a"))
    #expect(throws: FileProblem(path("a"), .exists)) { try files.write([2], toNew: path("a")) }
    try FileManager.default.createSymbolicLink(
      atPath: path("lien"), withDestinationPath: path("ailleurs"))
    #expect(throws: FileProblem(path("lien"), .exists)) {
      try files.write([2], toNew: path("lien"))
    }
    #expect(files.exists(path("lien")))
    #expect(!files.exists(path("ailleurs")))
  }

  @Test("A move replaces in one step, a link under the target's name included")
  func rename() throws {
    try files.write([1], toNew: path("a"))
    try files.write([2], toNew: path("b"))
    try FileManager.default.createSymbolicLink(atPath: path("c"), withDestinationPath: path("b"))
    try files.rename(path("a"), to: path("c"))
    #expect(try files.read(path("c")) == [1])
    #expect(try files.read(path("b")) == [2])
    #expect(files.list(folder.path) == ["b", "c"])
  }

  @Test("Folders are made with those above them, for their owner alone")
  func makeFolder() throws {
    try files.makeFolder(path("a/b/c/"))
    try files.makeFolder(path("a/b"))
    #expect(try mode(path("a/b/c")) == 0o700)
    #expect(files.list(path("a/b")) == ["c"])
  }

  @Test("What is wrong is told by its reason")
  func reasons() throws {
    try files.write([1], toNew: path("fichier"))
    try files.makeFolder(path("dossier"))
    try files.write([1], toNew: path("autre"))
    #expect(throws: FileProblem(path("rien"), .missing)) { try files.read(path("rien")) }
    #expect(throws: FileProblem(path("dossier"), .isFolder)) { try files.read(path("dossier")) }
    #expect(throws: FileProblem(path("fichier"), .notAFolder)) {
      try files.makeFolder(path("fichier"))
    }
    #expect(throws: FileProblem(path("fichier/dedans"), .notAFolder)) {
      try files.makeFolder(path("fichier/dedans"))
    }
    #expect(throws: FileProblem(path("fichier/a"), .notAFolder)) {
      try files.write([1], toNew: path("fichier/a"))
    }
    #expect(throws: FileProblem(path("dossier"), .isFolder)) {
      try files.rename(path("autre"), to: path("dossier"))
    }
  }

  @Test(
    "What the system says, by what it comes down to",
    arguments: [
      (ENOSPC, FileProblem.Reason.full), (EDQUOT, .full), (EROFS, .denied), (EACCES, .denied),
      (ENOTDIR, .notAFolder), (EIO, .other),
    ])
  func errors(_ number: Int32, _ reason: FileProblem.Reason) {
    #expect(FileProblem.Reason(errno: number) == reason)
  }

  @Test("Removing what is not there is nothing")
  func remove() throws {
    try files.write([1], toNew: path("a"))
    try files.remove(path("a"))
    try files.remove(path("a"))
    #expect(files.list(folder.path).isEmpty)
    #expect(files.list(path("nulle part")).isEmpty)
  }

  @Test("A lock is had once, and again when it is given back; it leaves nothing")
  func lock() throws {
    let first = try files.lock(path("verrou"))
    #expect(throws: FileProblem(path("verrou"), .busy)) { try files.lock(path("verrou")) }
    first.release()
    first.release()
    #expect(files.list(folder.path).isEmpty)
    let second = try files.lock(path("verrou"))
    #expect(throws: FileProblem(path("verrou"), .busy)) { try files.lock(path("verrou")) }
    second.release()
  }
}
