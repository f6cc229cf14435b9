/// Locks by name, apart from `FileAccess` so that a reader of files need not know how to lock.
public protocol FileLocking: Sendable {
  /// Takes the lock that the file `path` stands for, without waiting: `busy` where another has it.
  func lock(_ path: String) throws(FileProblem) -> any FileLock
}
