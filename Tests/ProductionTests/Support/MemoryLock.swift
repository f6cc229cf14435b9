import Host

/// A lock that tells when it is given back.
final class MemoryLock: FileLock {
  private let whenReleased: @Sendable () -> Void

  init(_ whenReleased: @escaping @Sendable () -> Void) { self.whenReleased = whenReleased }

  func release() { whenReleased() }
}
