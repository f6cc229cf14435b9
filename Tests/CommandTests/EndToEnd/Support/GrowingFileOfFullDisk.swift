import Host

/// A file that grows on a `FullDisk`.
final class GrowingFileOfFullDisk: GrowingFile {
  private let file: any GrowingFile
  private let path: String
  private let disk: FullDisk

  init(_ file: any GrowingFile, _ path: String, on disk: FullDisk) {
    self.file = file
    self.path = path
    self.disk = disk
  }

  func append(_ bytes: [UInt8]) throws(FileProblem) {
    if disk.isFull {
      try file.append(Array(bytes.prefix(bytes.count / 2)))
      throw FileProblem(path, .full)
    }
    try file.append(bytes)
  }
}
