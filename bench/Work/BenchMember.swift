/// A row of the bench's member list, by column.
struct BenchMember {
  private let cells: [String: String]

  /// The cell of a column; empty where the list has none.
  subscript(column: String) -> String { cells[column] ?? "" }

  /// Reads a CSV as `gen_data.py` of the bench writes it: commas, quotes where a cell holds one (RFC 4180),
  /// no line break within a cell.
  static func read(_ text: String) -> [BenchMember] {
    var lines = text.split(whereSeparator: \.isNewline).makeIterator()
    guard let head = lines.next().map(cells) else { return [] }
    return IteratorSequence(lines).map { line in
      BenchMember(cells: Dictionary(zip(head, cells(of: line))) { first, _ in first })
    }
  }

  private static func cells(of line: Substring) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: cells.append([])
      default: cells[cells.count - 1].append(byte)
      }
    }
    return cells.map { String(decoding: $0, as: UTF8.self) }
  }
}
