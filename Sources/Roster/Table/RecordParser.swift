/// Cuts a text into records (RFC 4180, with any of our separators and any line end).
///
/// Lenient where spreadsheets are: a quote inside an unquoted cell is a sign like others, and what
/// follows a closing quote belongs to the cell. A quote that nothing closes does not swallow the rest
/// of the list: it is taken as a sign, and its record is marked.
struct RecordParser {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var position = 0

  init(_ scalars: [Unicode.Scalar], separator: Separator) {
    self.scalars = scalars
    self.separator = separator.rawValue
  }

  /// All records in order, blank ones included.
  static func records(of scalars: [Unicode.Scalar], separator: Separator) -> [Record] {
    var parser = RecordParser(scalars, separator: separator)
    var records: [Record] = []
    while parser.position < scalars.count {
      records.append(parser.record(row: records.count + 1))
    }
    return records
  }

  private mutating func record(row: Int) -> Record {
    var record = Record(row: row)
    while true {
      let cell = cell()
      record.cells.append(cell.text)
      record.hasUnclosedQuote = record.hasUnclosedQuote || !cell.isClosed
      guard position < scalars.count, scalars[position] == separator else { break }
      position += 1
    }
    skipLineEnd()
    return record
  }

  private mutating func cell() -> (text: String, isClosed: Bool) {
    guard position < scalars.count, scalars[position] == "\"" else { return (plain(), true) }
    let start = position
    if let quoted = quoted() { return (quoted + plain(), true) }
    position = start
    return (plain(), false)
  }

  /// Everything up to the next separator or line end.
  private mutating func plain() -> String {
    var text = String.UnicodeScalarView()
    while position < scalars.count, !isEnd(scalars[position]) {
      text.append(scalars[position])
      position += 1
    }
    return String(text)
  }

  /// What stands between quotes; nil where the closing one is missing.
  private mutating func quoted() -> String? {
    var text = String.UnicodeScalarView()
    position += 1
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      guard scalar == "\"" else {
        text.append(scalar)
        continue
      }
      guard position < scalars.count, scalars[position] == "\"" else { return String(text) }
      text.append(scalar)
      position += 1
    }
    return nil
  }

  private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
  }

  private mutating func skipLineEnd() {
    guard position < scalars.count else { return }
    let isPair =
      scalars[position] == "\r" && position + 1 < scalars.count
      && scalars[position + 1] == "\n"
    position += isPair ? 2 : 1
  }
}
