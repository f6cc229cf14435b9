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
}
