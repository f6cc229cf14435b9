import Host
import Problems

@testable import Production

/// A file of texts: for each drawing what its papers share, then a line for each of them, and at the end the
/// order in which they are to be read.
struct MergedText: MergedPapers {
  let log: PressLog
  private var lines: [String] = []

  init(log: PressLog) { self.log = log }

  mutating func add(_ drawing: TextDrawing, titles: [String]) -> [Problem] {
    log.note { $0.merged += titles.count }
    let names = drawing.papers.map(\.name)
    if let unknown = names.first(where: { $0.hasPrefix("?") }) {
      return [Problem("pdf.unknown-form", at: nil, ["form": .text(unknown)])]
    }
    lines.append("# \(drawing.shared)")
    lines += zip(names, titles).map { "\($0) \($1)" }
    return []
  }

  mutating func take() -> [UInt8] {
    defer { lines = [] }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  mutating func finish(order: [Int]) -> [UInt8] {
    take() + Array("= \(order.map(String.init).joined(separator: " "))".utf8)
  }

  /// The lines of a file in the order in which they are to be read.
  static func pages(of file: String) -> [String] {
    let lines = file.split(separator: "\n").map(String.init)
    let pages = lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("=") }
    let order = lines.last?.split(separator: " ").compactMap { Int($0) } ?? []
    return order.filter(pages.indices.contains).map { pages[$0] }
  }
}
