import CGLib

/// The SHA-256 (FIPS 180-4) of some bytes.
public struct Digest: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  public let hex: String

  /// The digest of bytes.
  public init(of bytes: [UInt8]) {
    let text = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count))
    defer { g_free(text) }
    hex = text.map { String(cString: $0) } ?? ""
  }

  /// The digest of a text's UTF-8.
  public init(of text: String) { self.init(of: Array(text.utf8)) }

  /// One digest of several in order: of what something was made from.
  public init(combining parts: [Digest]) {
    self.init(of: parts.map(\.hex).joined(separator: "\n"))
  }

  /// Reads what `hex` gave; nil for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    self.hex = hex
  }
}
