public import Host

/// Where a run works, and who listens.
public struct RunPlace {
  /// The output folder.
  public var folder: String
  /// The way to its files.
  public var files: any FileAccess & FileLocking
  /// Asked before each record, and before each page of a file of all.
  public var interruption: Interruption
  /// Told after each record; then, for a file of all that takes long, after each page.
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
