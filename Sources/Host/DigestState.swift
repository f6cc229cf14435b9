import CGLib
import Synchronization

/// The SHA-256 of what many files begin with, to go on from for each.
public final class DigestState: Sendable {
  private let beginning: Mutex<DigestBuilder>

  /// The sum of a beginning.
  public init(of bytes: [UInt8]) {
    let builder = DigestBuilder()
    builder.add(bytes)
    beginning = Mutex(builder)
  }

  /// The digest of the beginning and what follows it.
  public func digest(with rest: ArraySlice<UInt8>) -> Digest {
    beginning.withLock { beginning in
      let whole = beginning.copy()
      whole.add(rest)
      return whole.finish()
    }
  }
}
