/// A list cut into cells: its header and the records below.
struct Table: Hashable, Sendable {
  /// The header; nil where no record names a column of names.
  let header: Header?
  /// The records below the header that are not blank; all of them where there is no header.
  let records: [Record]

  /// Cuts the text at the separator under which most columns have a known name.
  ///
  /// Among equals the one under which most records are as wide as the header, then the order of
  /// `Separator`: a list of one column may hold any sign.
  static func cut(_ scalars: [Unicode.Scalar]) -> Table {
    let tables = Separator.allCases.map {
      Table(RecordParser.records(of: scalars, separator: $0))
    }
    return tables.dropFirst().reduce(tables[0]) { $0.score < $1.score ? $1 : $0 }
  }

  /// Lines of title may stand above the header; further down than this, no one looks for it.
  private static let titleLimit = 20

  private init(_ all: [Record]) {
    let records = all.filter { !$0.isBlank }
    let headers = records.prefix(Self.titleLimit).map(Header.init)
    if let index = headers.firstIndex(where: \.hasNames) {
      header = headers[index]
      self.records = Array(records.dropFirst(index + 1))
    } else {
      header = nil
      self.records = records
    }
  }

  private var score: (Int, Int) {
    guard let header else { return (0, 0) }
    return (header.columns.count, records.count { $0.cells.count == header.width })
  }
}
