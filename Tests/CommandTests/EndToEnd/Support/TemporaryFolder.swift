import Foundation

/// A new folder, removed with all that is in it at the end.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "parchemin-essai-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { remove() }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: path(name)) }

  func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  func put(_ bytes: Data, at name: String) throws {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func put(_ text: String, at name: String) throws { try put(Data(text.utf8), at: name) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// An empty file, open for writing.
  func newFile(_ name: String) throws -> FileHandle {
    try put("", at: name)
    return try FileHandle(forWritingTo: URL(filePath: path(name)))
  }

  /// Names of a folder's files, hidden ones included, in byte order; the empty list where it is none.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }

  /// Every file of a folder by name.
  func files(in folder: String) -> [String: Data] {
    let pairs = names(in: folder).compactMap { name in
      bytes(folder + "/" + name).map { (name, $0) }
    }
    return Dictionary(pairs) { $1 }
  }

  /// When each file of a folder was last written.
  func times(in folder: String) throws -> [String: Date] {
    var times: [String: Date] = [:]
    for name in names(in: folder) {
      let facts = try FileManager.default.attributesOfItem(atPath: path(folder + "/" + name))
      times[name] = facts[.modificationDate] as? Date
    }
    return times
  }
}
