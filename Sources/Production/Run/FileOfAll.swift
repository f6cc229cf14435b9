public import Host
public import Problems

/// A file that holds every record that was not refused, in the list's order.
public struct FileOfAll {
  /// Its name in the output folder.
  public var name: String
  /// Whether this run is to make it; one that is not wanted keeps its place in the manifest.
  public var isWanted: Bool
  /// Digest of what it is made from apart from the records.
  public var made: Digest
  /// Draws it of the records given.
  public var draw: (_ records: [NumberedRecord]) -> Checked<[UInt8]>

  /// Makes a file of all.
  public init(
    name: String, isWanted: Bool = true, made: Digest,
    draw: @escaping (_ records: [NumberedRecord]) -> Checked<[UInt8]>
  ) {
    self.name = name
    self.isWanted = isWanted
    self.made = made
    self.draw = draw
  }
}
