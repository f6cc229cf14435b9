import Foundation
import Testing

/// A row of a member list, read by other means than the program's.
struct ListRow {
  private let cells: [String: String]

  /// The cell under one of these titles; empty where there is none.
  func callAsFunction(_ titles: String...) -> String {
    titles.compactMap { cells[$0] }.first ?? ""
  }

  /// The rows under the titles, cut at the sign that follows « Prénom ». Cells may stand in quotes.
  static func read(_ text: String) throws -> [ListRow] {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { $0.trimmingPrefix("\u{FEFF}") }
    let head = try #require(lines.first)
    let separator = try #require(head.dropFirst("Prénom".count).first)
    let titles = cut(head, separator)
    return lines.dropFirst().map { line in
      ListRow(cells: Dictionary(zip(titles, cut(line, separator))) { first, _ in first })
    }
  }

  private static func cut(_ line: Substring, _ separator: Character) -> [String] {
    var cells = [""]
    var isQuoted = false
    for sign in line {
      switch sign {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(sign)
      }
    }
    return cells
  }
}
