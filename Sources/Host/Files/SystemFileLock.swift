import Glibc
import Synchronization

/// A lock by flock(2) on a file that exists only as long as the lock is held.
final class SystemFileLock: FileLock {
  private let file: Descriptor
  private let isReleased = Atomic(false)

  /// Takes the lock: `busy` where another process has it.
  ///
  /// The holder removes the file when it is done, so a lock may be won on a file that has just lost its
  /// name; only the lock on the file that bears the name counts.
  init(_ path: String) throws(FileProblem) {
    while true {
      let file = try Descriptor(opening: path, O_RDWR | O_CREAT, mode: 0o600)
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
        let problem = FileProblem.last(path)
        file.close()
        throw problem
      }
      if Self.bearsName(file) {
        self.file = file
        return
      }
      file.close()
    }
  }

  deinit { release() }

  func release() {
    if isReleased.exchange(true, ordering: .relaxed) { return }
    unlink(file.path)
    file.close()
  }

  private static func bearsName(_ file: Descriptor) -> Bool {
    var status = stat()
    guard lstat(file.path, &status) == 0 else { return false }
    return file.identity == [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
