public import Host
public import Problems

/// How one record's document is made.
public struct RecordJob {
  /// Digest of everything that it is made from, the number apart: data, words, template, theme, fonts.
  public var made: Digest
  /// Draws it; not called where the file is there and was made from the same. A problem of severity
  /// error refuses the record.
  public var draw: () -> Checked<[UInt8]>

  /// Makes a job.
  public init(made: Digest, draw: @escaping () -> Checked<[UInt8]>) {
    self.made = made
    self.draw = draw
  }
}
