import Host
import Synchronization

/// One process' way to a `MemoryDisk`, with its trouble.
final class MemoryFileAccess: FileAccess, FileLocking {
  let disk: MemoryDisk
  private let trouble: Trouble
  private let calls = Atomic(0)

  /// What trouble leaves of a changing call.
  private enum Failure: Error {
    /// Half of it is done.
    case halfway(FileProblem)
    /// Nothing of it is done.
    case atOnce(FileProblem)

    var problem: FileProblem {
      switch self {
      case .halfway(let problem), .atOnce(let problem): problem
      }
    }
  }

  init(_ disk: MemoryDisk, _ trouble: Trouble = .none) {
    self.disk = disk
    self.trouble = trouble
  }

  /// How many changing calls were made.
  var changes: Int { calls.load(ordering: .relaxed) }

  /// The process ends, however it ends: its locks are gone.
  func end() { disk.state.withLock { $0.locks = [] } }

  func read(_ path: String) throws(FileProblem) -> [UInt8] {
    try mustLive(path)
    let (bytes, isFolder) = disk.state.withLock { ($0.files[path], $0.folders.contains(path)) }
    if let bytes { return bytes }
    throw FileProblem(path, isFolder ? .isFolder : .missing)
  }

  func read(_ path: String, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    Array(try read(path).dropFirst(offset).prefix(count))
  }

  func digest(_ path: String) throws(FileProblem) -> Digest { Digest(of: try read(path)) }

  func list(_ folder: String) -> [String] {
    (disk.contents(of: folder).keys.filter { !$0.contains("/") } + disk.folders(in: folder))
      .sorted()
  }

  func exists(_ path: String) -> Bool {
    disk.state.withLock { $0.files[path] != nil || $0.folders.contains(path) }
  }

  func makeFolder(_ path: String) throws(FileProblem) {
    try change(path)
    let isUnderFile = disk.state.withLock { state in
      state.files.keys.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
    if isUnderFile { throw FileProblem(path, .notAFolder) }
    disk.makeFolder(path)
  }

  func write(_ bytes: [UInt8], toNew path: String) throws(FileProblem) {
    if exists(path) { throw FileProblem(path, .exists) }
    try append(bytes, to: path)
  }

  func flush(_ folder: String) throws(FileProblem) { try change(folder) }

  func begin(_ path: String) throws(FileProblem) -> any GrowingFile {
    if exists(path) { throw FileProblem(path, .exists) }
    try change(path)
    disk.put("", at: path)
    return MemoryGrowingFile(path, through: self)
  }

  /// Adds bytes to a file, or to a new one; half of them where that fails, none once the process is dead.
  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    do throws(Failure) {
      try count(path)
      if !disk.append(bytes, to: path, within: space) { throw .halfway(FileProblem(path, .full)) }
    } catch {
      if case .halfway = error { disk.append(Array(bytes.prefix(bytes.count / 2)), to: path) }
      throw error.problem
    }
  }

  /// A changing call that writes nothing, or all at once.
  func change(_ path: String) throws(FileProblem) {
    do throws(Failure) {
      try count(path)
    } catch {
      throw error.problem
    }
  }

  func rename(_ path: String, to target: String) throws(FileProblem) {
    try change(path)
    if disk.state.withLock({ $0.folders.contains(target) }) { throw FileProblem(target, .isFolder) }
    if !disk.move(path, to: target) { throw FileProblem(path, .missing) }
  }

  func remove(_ path: String) throws(FileProblem) {
    try change(path)
    disk.delete(path)
  }

  func removeFolder(_ path: String) throws(FileProblem) {
    try change(path)
    if !list(path).isEmpty { throw FileProblem(path, .exists) }
    disk.state.withLock { _ = $0.folders.remove(path) }
  }

  func lock(_ path: String) throws(FileProblem) -> any FileLock {
    try mustLive(path)
    let isNew = disk.state.withLock { $0.locks.insert(path).inserted }
    if !isNew { throw FileProblem(path, .busy) }
    return MemoryLock { [self] in
      if !isDead { disk.state.withLock { _ = $0.locks.remove(path) } }
    }
  }

  /// Counts a changing call; fails where it is this one's turn.
  private func count(_ path: String) throws(Failure) {
    let call = calls.add(1, ordering: .relaxed).oldValue
    switch trouble {
    case .failing(call, let reason): throw .halfway(FileProblem(path, reason))
    case .killed(call): throw .halfway(FileProblem(path, .other))
    case .killed(let last) where call > last: throw .atOnce(FileProblem(path, .other))
    case .denied: throw .atOnce(FileProblem(path, .denied))
    default: break
    }
  }

  private var space: Int {
    if case .space(let bytes) = trouble { bytes } else { .max }
  }

  private var isDead: Bool {
    if case .killed(let last) = trouble { changes > last } else { false }
  }

  private func mustLive(_ path: String) throws(FileProblem) {
    if isDead { throw FileProblem(path, .other) }
  }
}
