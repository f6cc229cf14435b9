public import Host

/// Where a run works, and who listens.
public struct RunPlace {
  /// The output folder.
  public var folder: String
  /// The way to its files.
  public var files: any FileAccess & FileLocking
  /// Asked before each chunk of the list, before each file, and before each file of all.
  public var interruption: Interruption
  /// Told after each record, a chunk's all together; and, where chunks are drawn for the file of all papers
  /// alone, after each of its pages.
  public var progress: (RunProgress) -> Void

  /// Makes a place.
  public init(
    folder: String, files: any FileAccess & FileLocking,
    interruption: Interruption = Interruption(),
    progress: @escaping (RunProgress) -> Void = { _ in }
  ) {
    self.folder = folder
    self.files = files
    self.interruption = interruption
    self.progress = progress
  }
}
