import Host

/// A file of a `MemoryDisk` that is written piece by piece.
final class MemoryGrowingFile: GrowingFile {
  private let path: String
  private let files: MemoryFileAccess

  init(_ path: String, through files: MemoryFileAccess) {
    self.path = path
    self.files = files
  }

  func append(_ bytes: [UInt8]) throws(FileProblem) { try files.append(bytes, to: path) }
}
