public import Host

/// A file that a run wrote.
public struct ManifestFile: Hashable, Sendable {
  /// Digest of the file.
  public var content: Digest
  /// Digest of everything that it was made from.
  public var made: Digest
  /// What the papers of its run are called, « certificat » or « epreuve »: a run knows its own files
  /// from those of other kinds beside them.
  public var document: String
  /// Digest of the file that it is about to replace; present only while a run is under way, or after
  /// one was killed.
  public var previous: Digest?

  /// Whether a file of this digest under the name is our own work.
  func isOurs(_ found: Digest) -> Bool { found == content || found == previous }
}
