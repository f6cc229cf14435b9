/// A lock that is held until it is released, or until the process ends however it ends.
public protocol FileLock: AnyObject, Sendable {
  /// Gives the lock back; nothing the second time.
  func release()
}
