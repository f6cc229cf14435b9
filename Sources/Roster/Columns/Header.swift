/// The row that names the columns, and which column holds what.
struct Header: Hashable, Sendable {
  /// A column that is read.
  struct Column: Hashable, Sendable {
    /// What it holds.
    let field: Field
    /// Its index, from 0.
    let index: Int
    /// Its header as typed, spaces folded.
    let title: String
  }

  /// The spreadsheet row.
  let row: Int
  /// How many cells it has up to the last one that holds a sign.
  let width: Int
  /// The columns that are read, in the order of the list, one a field.
  let columns: [Column]
  /// Columns whose field an earlier one holds.
  let doubled: [Column]
  /// Titles of the columns that are not read; a letter stands for an empty title.
  let ignored: [String]

  init(_ record: Record) {
    let titles = record.cells.map(foldedSpaces)
    var columns: [Column] = []
    var doubled: [Column] = []
    var ignored: [String] = []
    for (index, title) in titles.enumerated() where !title.isEmpty {
      guard let field = Field(header: title) else {
        ignored.append(title)
        continue
      }
      let column = Column(field: field, index: index, title: title)
      if columns.contains(where: { $0.field == field }) {
        doubled.append(column)
      } else {
        columns.append(column)
      }
    }
    row = record.row
    width = titles.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    (self.columns, self.doubled, self.ignored) = (columns, doubled, ignored)
  }

  /// Whether one of its columns holds names.
  var hasNames: Bool { self[.givenName] != nil || self[.familyName] != nil }

  /// The column of a field.
  subscript(field: Field) -> Column? { columns.first { $0.field == field } }
}
