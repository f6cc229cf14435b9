import CGLib
import Glibc

/// The files of this machine.
public struct SystemFileAccess: FileAccess, FileLocking {
  /// The one way in; it holds nothing.
  public init() {}

  /// The whole of a file; `isFolder` for a folder.
  public func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY)
    defer { file.close() }
    return try file.readAll()
  }

  /// The first bytes of a file; a link is followed.
  public func read(_ path: String, first count: Int) throws(FileProblem) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY)
    defer { file.close() }
    return try file.read(first: count)
  }

  /// Bytes of a plain file from an offset on.
  public func read(
    _ path: String, at offset: Int, count: Int
  ) throws(FileProblem) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    defer { file.close() }
    guard file.isPlain else { throw FileProblem(path, .other) }
    return try file.read(at: offset, count: count)
  }

  /// The digest of a plain file. A pipe is opened without waiting for whoever writes into it.
  public func digest(_ path: String) throws(FileProblem) -> Digest {
    let file = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    defer { file.close() }
    guard file.isPlain else { throw FileProblem(path, .other) }
    let builder = DigestBuilder()
    try file.forEachBlock(builder.add)
    return builder.finish()
  }

  /// Names in byte order, `.` and `..` left out.
  public func list(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) { names.append(name(of: entry)) }
    return names.filter { $0 != "." && $0 != ".." }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether something has that name; a link counts for itself, wherever it leads.
  public func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes the folders of `path` that are missing, with mode 0700.
  public func makeFolder(_ path: String) throws(FileProblem) {
    if isFolder(path) || mkdir(path, 0o700) == 0 { return }
    switch errno {
    case ENOENT where parent(of: path) != path:
      try makeFolder(parent(of: path))
      if mkdir(path, 0o700) != 0, !isFolder(path) { throw .last(path) }
    case EEXIST:
      if !isFolder(path) { throw FileProblem(path, .notAFolder) }
    default:
      throw .last(path)
    }
  }

  /// Writes a new file of mode 0600; it is taken away again where that fails.
  public func write(_ bytes: [UInt8], toNew path: String) throws(FileProblem) {
    let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    do throws(FileProblem) {
      defer { file.close() }
      try file.write(bytes)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Waits until the disk has all that was written to the file system of a folder.
  public func flush(_ folder: String) throws(FileProblem) {
    let descriptor = try Descriptor(opening: folder, O_RDONLY | O_DIRECTORY)
    defer { descriptor.close() }
    if syncfs(descriptor.number) != 0 { throw .last(folder) }
  }

  /// Begins a new file of mode 0600, never through a link.
  public func begin(_ path: String) throws(FileProblem) -> any GrowingFile {
    SystemGrowingFile(try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600))
  }

  /// Moves a file over another in one step; a link under the target's name is replaced, not followed.
  public func rename(_ path: String, to target: String) throws(FileProblem) {
    if Glibc.rename(path, target) != 0 { throw .last(target) }
  }

  /// Removes a file; nothing where it is not there.
  public func remove(_ path: String) throws(FileProblem) {
    if unlink(path) != 0, errno != ENOENT { throw .last(path) }
  }

  /// Removes an empty folder; a link to one is none.
  public func removeFolder(_ path: String) throws(FileProblem) {
    if rmdir(path) != 0, errno != ENOENT { throw .last(path) }
  }

  /// Locks by flock(2): the kernel gives the lock back even where the process is killed.
  public func lock(_ path: String) throws(FileProblem) -> any FileLock {
    try SystemFileLock(path)
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func parent(of path: String) -> String {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  private func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
        String(cString: $0)
      }
    }
  }
}
