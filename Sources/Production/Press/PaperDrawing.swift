public import Host
public import Problems

/// Papers that were drawn together.
public protocol PaperDrawing: Sendable {
  /// The file of a paper, by its index among those that were drawn.
  func file(_ index: Int) -> Checked<PaperFile>
}

/// The file of one paper.
public struct PaperFile: Sendable {
  /// Its bytes.
  public var bytes: [UInt8]
  /// Their digest.
  public var digest: Digest

  /// Makes a file.
  public init(_ bytes: [UInt8], digest: Digest) {
    self.bytes = bytes
    self.digest = digest
  }
}
