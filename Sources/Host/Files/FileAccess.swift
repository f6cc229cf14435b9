/// The only door to files: passed in from the top, so that tests can pass one that fails.
///
/// Paths are as the user gave them or built from those; every call may throw `FileProblem`.
public protocol FileAccess: Sendable {
  /// The whole of a file.
  func read(_ path: String) throws(FileProblem) -> [UInt8]
  /// The first bytes of a file, `count` at the most.
  func read(_ path: String, first count: Int) throws(FileProblem) -> [UInt8]
  /// Bytes of a plain file from an offset on, fewer where it ends before; a link is not followed.
  func read(_ path: String, at offset: Int, count: Int) throws(FileProblem) -> [UInt8]
  /// The digest of a plain file, read piece by piece; a link is not followed, and a folder, a pipe or a device
  /// is none.
  func digest(_ path: String) throws(FileProblem) -> Digest
  /// Names (not paths) in a folder, in byte order; the empty list where it is none.
  func list(_ folder: String) -> [String]
  /// Whether something is there.
  func exists(_ path: String) -> Bool
  /// Makes a folder with those above it; nothing where it is there already. Mode 0700 for new ones.
  func makeFolder(_ path: String) throws(FileProblem)
  /// Writes a new file of mode 0600 under a name that nothing has yet; see `flush`.
  func write(_ bytes: [UInt8], toNew path: String) throws(FileProblem)
  /// Begins a new file of mode 0600 under a name that nothing has yet.
  func begin(_ path: String) throws(FileProblem) -> any GrowingFile
  /// Waits until the disk has all that was written into a folder. Once for many files: for each of them it
  /// would take longer than making them.
  func flush(_ folder: String) throws(FileProblem)
  /// Moves a file over another in one step; both are on the same disk.
  func rename(_ path: String, to target: String) throws(FileProblem)
  /// Removes a file; nothing where it is not there.
  func remove(_ path: String) throws(FileProblem)
  /// Removes a folder that is empty: `exists` where it is not; nothing where it is not there.
  func removeFolder(_ path: String) throws(FileProblem)
}

extension FileAccess {
  /// By reading the whole file, where there is no shorter way.
  public func read(_ path: String, first count: Int) throws(FileProblem) -> [UInt8] {
    Array(try read(path).prefix(count))
  }
}
