public import Host
public import Localization

/// Where a run of certificates gets everything from.
public struct CertificateWorkshop {
  /// Words, templates, fonts.
  public var data: DataFolder
  /// The words, already loaded.
  public var catalogue: Catalogue
  /// The way to files.
  public var files: any FileAccess & FileLocking
  /// The program and its version.
  public var program: String
  /// As `RunPlace.interruption`.
  public var interruption: Interruption
  /// As `RunPlace.progress`.
  public var progress: (RunProgress) -> Void

  /// Makes a workshop.
  public init(
    data: DataFolder, catalogue: Catalogue, files: any FileAccess & FileLocking, program: String,
    interruption: Interruption = Interruption(),
    progress: @escaping (RunProgress) -> Void = { _ in }
  ) {
    self.data = data
    self.catalogue = catalogue
    self.files = files
    self.program = program
    self.interruption = interruption
    self.progress = progress
  }

  /// Where a run over one list, or over the parts in one folder, works.
  func place(_ folder: String, _ list: Int, of lists: Int) -> RunPlace {
    RunPlace(folder: folder, files: files, interruption: interruption) { [progress] in
      progress(RunProgress(done: $0.done, total: $0.total, list: list, lists: lists))
    }
  }
}
