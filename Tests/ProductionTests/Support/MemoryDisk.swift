import Host
import Synchronization

/// A disk in memory that outlives the process that writes on it: folders and files by path.
final class MemoryDisk: Sendable {
  struct State {
    var folders: Set<String> = [""]
    var files: [String: [UInt8]] = [:]
    var locks: Set<String> = []
  }

  let state = Mutex(State())

  /// Everything in a folder but the lock, as text where it is one.
  func contents(of folder: String) -> [String: [UInt8]] {
    let prefix = folder + "/"
    return state.withLock { state in
      let inside = state.files.filter { $0.key.hasPrefix(prefix) }
      return Dictionary(
        uniqueKeysWithValues: inside.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
    }
  }

  /// The names of the folders in a folder.
  func folders(in folder: String) -> [String] {
    let prefix = folder + "/"
    return state.withLock(\.folders).filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count)) }.filter { !$0.contains("/") }
  }

  func put(_ text: String, at path: String) {
    state.withLock { $0.files[path] = Array(text.utf8) }
  }

  func text(at path: String) -> String? {
    state.withLock { $0.files[path] }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds bytes to a file, or to a new one, where so many fit on the disk; tells whether they do.
  @discardableResult
  func append(_ bytes: [UInt8], to path: String, within space: Int = .max) -> Bool {
    state.withLock { state in
      if space < .max {
        let used = state.files.values.reduce(0) { $0 + $1.count }
        if used + bytes.count > space { return false }
      }
      state.files[path, default: []] += bytes
      return true
    }
  }

  /// Moves a file over another in one step; tells whether there was one.
  func move(_ path: String, to target: String) -> Bool {
    state.withLock { state in
      guard let bytes = state.files.removeValue(forKey: path) else { return false }
      state.files[target] = bytes
      return true
    }
  }

  func delete(_ path: String) { state.withLock { $0.files[path] = nil } }

  /// Another disk that holds the same.
  func copy() -> MemoryDisk {
    let other = MemoryDisk()
    let (folders, files) = state.withLock { ($0.folders, $0.files) }
    other.state.withLock { ($0.folders, $0.files) = (folders, files) }
    return other
  }

  /// Moves a folder with all that is in it, or copies it.
  func moveFolder(_ path: String, to target: String, keeping: Bool = false) {
    state.withLock { state in
      for (name, bytes) in state.files where name.hasPrefix(path + "/") {
        state.files[target + name.dropFirst(path.count)] = bytes
        if !keeping { state.files[name] = nil }
      }
      state.folders.insert(target)
      if !keeping { state.folders.remove(path) }
    }
  }

  /// Makes a folder with those above it.
  func makeFolder(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let all = parts.indices.map { parts[...$0].joined(separator: "/") }
    state.withLock { $0.folders.formUnion(all) }
  }
}
