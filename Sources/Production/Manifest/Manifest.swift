/// What the runs into a folder have made so far, and which number is whose. It holds no name of a person
/// and no value of a cell.
public struct Manifest: Hashable, Sendable {
  /// The program that wrote it, with its version.
  public var program: String
  /// The last rank given in each series: no rank up to it is ever given again.
  public var lastRanks: [String: Int] = [:]
  /// Everybody who ever had a number, in the order in which the numbers were given.
  public var records: [ManifestRecord] = []
  /// Every file that is ours, by name.
  public var files: [String: ManifestFile] = [:]
  /// What the merge needs to know of a part of a list; nil for a whole one, and for a part that is not
  /// finished.
  public var part: ManifestPart?

  /// An empty manifest.
  public init(program: String) { self.program = program }

  /// The form of the file; raised when an older program could misread it.
  static let format = 1
}
