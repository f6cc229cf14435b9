/// A file that holds every record that was not refused.
public struct FileOfAll {
  /// Its name in the output folder.
  public var name: String
  /// Whether this run is to make it; one that is not wanted keeps its place in the manifest.
  public var isWanted: Bool
  /// What is to be done once the records are known, given in the list's order.
  public var job: (_ records: [NumberedRecord]) -> FileOfAllJob

  /// Makes a file of all.
  public init(
    name: String, isWanted: Bool = true,
    job: @escaping (_ records: [NumberedRecord]) -> FileOfAllJob
  ) {
    self.name = name
    self.isWanted = isWanted
    self.job = job
  }
}
