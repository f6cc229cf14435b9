/// The names of a run's own files in the output folder.
public enum OutputName {
  /// What was made from what.
  public static let manifest = "manifest.json"
  /// All records in one file, in the order to print.
  public static let printFile = "impression.pdf"
  /// Who receives what on the evening.
  public static let handOutList = "liste-de-remise.pdf"
  /// What a part of a list keeps for the print file.
  public static let printPart = "impression.partie"
  /// Says which run's parts are merged, while their folders are taken away.
  static let merged = ".parchemin.reunie"
  /// Held by the run that works in the folder.
  static let lock = ".parchemin.verrou"

  /// The name under which a file is written before it has its own; hidden, and no viewer's.
  static func unfinished(_ name: String) -> String { ".\(name).partiel" }

  /// Whether a name is one that `unfinished` gave.
  static func isUnfinished(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".partiel")
  }
}
