internal import Localization

/// One record of a list: a row of the spreadsheet.
struct Record: Hashable, Sendable {
  /// The row as a spreadsheet program numbers it: one a record, blank ones counted.
  let row: Int
  /// The cells, as they stand between the separators, quotes undone.
  var cells: [String] = []
  /// A quote was opened in it that nothing closes.
  var hasUnclosedQuote = false

  /// Whether no cell holds a sign.
  var isBlank: Bool { cells.allSatisfy(isBlankCell) }
}

/// Whether a cell holds nothing but spaces.
func isBlankCell(_ cell: String) -> Bool {
  cell.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.isInvisible }
}
