import Host
import Synchronization

/// The files of this machine, on a disk that is full from the k-th changing call on: half of what it was
/// to write is there, as on a real one, and nothing more fits.
final class FullDisk: FileAccess, FileLocking {
  private let files = SystemFileAccess()
  private let room: Int
  private let calls = Atomic(0)

  /// A disk with room for so many writes and renames.
  init(room: Int = .max) { self.room = room }

  /// How many were asked for.
  var changes: Int { calls.load(ordering: .relaxed) }

  func read(_ path: String) throws(FileProblem) -> [UInt8] { try files.read(path) }
  func read(_ path: String, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    try files.read(path, at: offset, count: count)
  }
  func digest(_ path: String) throws(FileProblem) -> Digest { try files.digest(path) }
  func list(_ folder: String) -> [String] { files.list(folder) }
  func exists(_ path: String) -> Bool { files.exists(path) }
  func makeFolder(_ path: String) throws(FileProblem) { try files.makeFolder(path) }
  func remove(_ path: String) throws(FileProblem) { try files.remove(path) }
  func removeFolder(_ path: String) throws(FileProblem) { try files.removeFolder(path) }
  func lock(_ path: String) throws(FileProblem) -> any FileLock { try files.lock(path) }

  func write(_ bytes: [UInt8], toNew path: String) throws(FileProblem) {
    if isFull {
      try files.write(Array(bytes.prefix(bytes.count / 2)), toNew: path)
      throw FileProblem(path, .full)
    }
    try files.write(bytes, toNew: path)
  }

  func flush(_ folder: String) throws(FileProblem) {
    if isFull { throw FileProblem(folder, .full) }
    try files.flush(folder)
  }

  func begin(_ path: String) throws(FileProblem) -> any GrowingFile {
    if isFull { throw FileProblem(path, .full) }
    return GrowingFileOfFullDisk(try files.begin(path), path, on: self)
  }

  func rename(_ path: String, to target: String) throws(FileProblem) {
    if isFull { throw FileProblem(target, .full) }
    try files.rename(path, to: target)
  }

  /// Counts a call; true where nothing more fits.
  var isFull: Bool { calls.add(1, ordering: .relaxed).newValue > room }
}
