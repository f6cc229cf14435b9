internal import CArchive

/// A zip file being written, in memory; owns what libarchive needs for it and frees it when it goes.
///
/// No entry has a time: libarchive writes the first one that zip knows, in every time zone, so that the
/// same parts give the same bytes.
final class ZipArchive {
  /// What libarchive says of a call that it refused.
  struct Failure: Error {
    let status: String
  }

  private let archive: OpaquePointer
  private let output: UnsafeMutablePointer<UInt8>
  private let used: UnsafeMutablePointer<Int>

  /// An archive of these parts, in their order, by name.
  static func bytes(_ parts: [(name: String, bytes: [UInt8])]) throws(Failure) -> [UInt8] {
    let room = parts.reduce(overhead) { $0 + $1.bytes.count + $1.bytes.count / 64 + overhead }
    let archive = try ZipArchive(room: room)
    for part in parts { try archive.add(part.name, part.bytes) }
    return try archive.finish()
  }

  private init(room: Int) throws(Failure) {
    guard let archive = archive_write_new() else { throw Failure(status: "no memory") }
    self.archive = archive
    output = .allocate(capacity: room)
    used = .allocate(capacity: 1)
    used.initialize(to: 0)
    try check(archive_write_set_format_zip(archive))
    try check(archive_write_set_format_option(archive, "zip", "compression", "deflate"))
    // Without the fields of zip64, which readers of office files do not all know.
    try check(archive_write_set_format_option(archive, "zip", "zip64", nil))
    try check(archive_write_open_memory(archive, output, room, used))
  }

  deinit {
    // Closes first, which may still write into the output.
    archive_write_free(archive)
    output.deallocate()
    used.deallocate()
  }

  private func add(_ name: String, _ bytes: [UInt8]) throws(Failure) {
    guard let entry = archive_entry_new() else { throw Failure(status: "no memory") }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_filetype(entry, regularFile)
    archive_entry_set_perm(entry, readableByAll)
    archive_entry_set_size(entry, Int64(bytes.count))
    try check(archive_write_header(archive, entry))
    guard archive_write_data(archive, bytes, bytes.count) == bytes.count else { throw failure }
    try check(archive_write_finish_entry(archive))
  }

  private func finish() throws(Failure) -> [UInt8] {
    try check(archive_write_close(archive))
    return Array(UnsafeBufferPointer(start: output, count: used.pointee))
  }

  private func check(_ status: Int32) throws(Failure) {
    guard status == ARCHIVE_OK else { throw failure }
  }

  private var failure: Failure {
    Failure(status: archive_error_string(archive).map { String(cString: $0) } ?? "unknown")
  }
}

/// Bytes that an archive and each of its parts take beside their content: headers, twice the name, and what
/// zlib adds to bytes that it cannot make fewer.
private let overhead = 1024
/// `AE_IFREG`, which is a cast in C and so no name in Swift.
private let regularFile: UInt32 = 0o100_000
private let readableByAll: mode_t = 0o644
