import CArchive
import Document
import Export
import Foundation
import Problems
import Testing

/// An office document read back: its parts by name, in the order of the archive.
struct OfficeFile {
  private(set) var names: [String] = []
  private(set) var parts: [String: String] = [:]

  /// Exports and reads back.
  init(_ document: Document) throws {
    let export = export(document, as: .office)
    try #require(export.problems.isEmpty)
    try self.init(export.value)
  }

  /// Reads an archive with libarchive's other half.
  init(_ bytes: [UInt8]) throws {
    let archive = try #require(archive_read_new())
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    try #require(archive_read_open_memory(archive, bytes, bytes.count) == ARCHIVE_OK)
    var entry: OpaquePointer?
    while archive_read_next_header(archive, &entry) == ARCHIVE_OK {
      let name = String(cString: try #require(archive_entry_pathname(entry)))
      var content: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 65536)
      while case let count = archive_read_data(archive, &chunk, chunk.count), count > 0 {
        content += chunk.prefix(count)
      }
      names.append(name)
      parts[name] = String(decoding: content, as: UTF8.self)
    }
  }

  /// A part as XML; fails where it is not well formed.
  func xml(_ name: String) throws -> XMLOutline {
    try XMLOutline(try #require(parts[name], "\(name)"))
  }

  /// The words of a part, as a reader shows them.
  func text(_ name: String) throws -> String { try xml(name).text }
}
