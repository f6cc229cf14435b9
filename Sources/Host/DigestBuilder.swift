import CGLib

/// A SHA-256 in the making: bytes are added as they come, and what many files begin with is summed up once.
public final class DigestBuilder {
  private let checksum: OpaquePointer?

  /// The digest of nothing yet.
  public convenience init() { self.init(g_checksum_new(G_CHECKSUM_SHA256)) }

  private init(_ checksum: OpaquePointer?) { self.checksum = checksum }

  deinit { g_checksum_free(checksum) }

  /// Goes on with more bytes.
  public func add(_ bytes: some Collection<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable {
      g_checksum_update(checksum, $0.baseAddress, gssize($0.count))
    }
    if isDone == nil { add(Array(bytes)) }
  }

  /// The same so far, to go on another way.
  public func copy() -> DigestBuilder { DigestBuilder(g_checksum_copy(checksum)) }

  /// The digest; nothing can be added after it.
  public func finish() -> Digest {
    Digest(hex: g_checksum_get_string(checksum).map { String(cString: $0) } ?? "") ?? Digest(of: "")
  }
}
