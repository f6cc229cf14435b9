public import Host
public import Problems

/// How a file that holds all records is made.
public struct FileOfAllJob {
  /// Digest of everything that it is made from, the records' own in the order in which it holds them.
  public var made: Digest
  /// Draws it; not called where the file is there and was made from the same.
  ///
  /// `goesOn` is asked before each page of a file that takes long: false where the run is to stop, and
  /// then what has been drawn is thrown away.
  public var draw: (_ goesOn: @escaping () -> Bool) -> Checked<[UInt8]>

  /// Makes a job.
  public init(
    made: Digest, draw: @escaping (_ goesOn: @escaping () -> Bool) -> Checked<[UInt8]>
  ) {
    self.made = made
    self.draw = draw
  }
}
