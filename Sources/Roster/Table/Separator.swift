/// What stands between two cells of a line.
enum Separator: Unicode.Scalar, Hashable, Sendable, CaseIterable {
  /// Excel where the decimal sign is a comma.
  case semicolon = ";"
  /// RFC 4180; Google Sheets.
  case comma = ","
  /// « Texte (séparateur : tabulation) ».
  case tab = "\t"
}
