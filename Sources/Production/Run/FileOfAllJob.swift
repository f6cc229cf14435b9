public import Host
public import Problems

/// How a file that holds all records is made.
public struct FileOfAllJob {
  /// Digest of everything that it is made from, the records' own in the order in which it holds them.
  public var made: Digest
  /// Draws it; not called where the file is there and was made from the same.
  public var draw: () -> Checked<[UInt8]>

  /// Makes a job.
  public init(made: Digest, draw: @escaping () -> Checked<[UInt8]>) {
    self.made = made
    self.draw = draw
  }
}
