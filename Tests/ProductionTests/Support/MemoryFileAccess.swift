import Host
import Synchronization

/// One process' way to a `MemoryDisk`, with its trouble.
final class MemoryFileAccess: FileAccess, FileLocking {
  let disk: MemoryDisk
  private let trouble: Trouble
  private let calls = Atomic(0)

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

  func list(_ folder: String) -> [String] {
    disk.contents(of: folder).keys.filter { !$0.contains("/") }.sorted()
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
    do throws(FileProblem) {
      try change(path)
      try fit(bytes, path)
    } catch {
      if !isDead(before: changes - 1) { put(Array(bytes.prefix(bytes.count / 2)), at: path) }
      throw error
    }
    put(bytes, at: path)
  }

  func rename(_ path: String, to target: String) throws(FileProblem) {
    try change(path)
    if disk.state.withLock({ $0.folders.contains(target) }) { throw FileProblem(target, .isFolder) }
    let bytes = try read(path)
    disk.delete(path)
    put(bytes, at: target)
  }

  func remove(_ path: String) throws(FileProblem) {
    try change(path)
    disk.delete(path)
  }

  func lock(_ path: String) throws(FileProblem) -> any FileLock {
    try mustLive(path)
    let isNew = disk.state.withLock { $0.locks.insert(path).inserted }
    if !isNew { throw FileProblem(path, .busy) }
    return MemoryLock { [self] in
      if !isDead(before: changes) { disk.state.withLock { _ = $0.locks.remove(path) } }
    }
  }

  private func put(_ bytes: [UInt8], at path: String) {
    disk.state.withLock { $0.files[path] = bytes }
  }

  private func change(_ path: String) throws(FileProblem) {
    let call = calls.add(1, ordering: .relaxed).oldValue
    switch trouble {
    case .failing(call, let reason): throw FileProblem(path, reason)
    case .killed(let last) where call >= last: throw FileProblem(path, .other)
    case .denied: throw FileProblem(path, .denied)
    default: break
    }
  }

  private func fit(_ bytes: [UInt8], _ path: String) throws(FileProblem) {
    guard case .space(let space) = trouble else { return }
    let used = disk.state.withLock { $0.files.values.reduce(0) { $0 + $1.count } }
    if used + bytes.count > space { throw FileProblem(path, .full) }
  }

  private func isDead(before call: Int) -> Bool {
    if case .killed(let last) = trouble { call > last } else { false }
  }

  private func mustLive(_ path: String) throws(FileProblem) {
    if isDead(before: changes) { throw FileProblem(path, .other) }
  }
}
