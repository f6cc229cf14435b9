public import Host

/// A file that a run wrote.
public struct ManifestFile: Hashable, Sendable {
  /// Digest of the file.
  public var content: Digest
  /// Digest of everything that it was made from.
  public var made: Digest
  /// `ProductionOrder.edition` of the run that wrote it.
  public var edition = ""
  /// Digest of the file that it is about to replace; present only while a run is under way, or after
  /// one was killed.
  public var previous: Digest?

  /// Whether a file of this digest under the name is our own work.
  func isOurs(_ found: Digest) -> Bool { found == content || found == previous }
}
