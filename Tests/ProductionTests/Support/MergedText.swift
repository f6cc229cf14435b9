import Host
import Problems

@testable import Production

/// A file of texts: for each drawing what its papers share, then a line for each of them, and at the end the
/// order in which they are to be read. Of a part of a list, the lines of each drawing in a frame.
struct MergedText: MergedPapers {
  let log: PressLog
  private var lines: [String] = []
  private var frames: [UInt8]?

  init(log: PressLog, isPart: Bool = false) {
    self.log = log
    frames = isPart ? PartFrame.framed(Array(TextBinder.head.utf8)) : nil
  }

  mutating func add(_ drawing: TextDrawing, titles: [String]) -> [Problem] {
    log.note { $0.merged += titles.count }
    let names = drawing.papers.map(\.name)
    if let unknown = names.first(where: { $0.hasPrefix("?") }) {
      return [Problem("pdf.unknown-form", at: nil, ["form": .text(unknown)])]
    }
    let added = ["# \(drawing.shared)"] + zip(names, titles).map { "\($0) \($1)" }
    if frames == nil {
      lines += added
    } else {
      frames? += PartFrame.framed(Array(added.joined(separator: "\n").utf8))
    }
    return []
  }

  mutating func take() -> [UInt8] {
    if let bytes = frames {
      frames = []
      return bytes
    }
    defer { lines = [] }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  mutating func finish(order: [Int]) -> [UInt8] {
    if frames != nil { return take() }
    return take() + Array("= \(order.map(String.init).joined(separator: " "))".utf8)
  }

  /// The lines of a file in the order in which they are to be read.
  static func pages(of file: String) -> [String] {
    let lines = file.split(separator: "\n").map(String.init)
    let pages = lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("=") }
    let order = lines.last?.split(separator: " ").compactMap { Int($0) } ?? []
    return order.filter(pages.indices.contains).map { pages[$0] }
  }
}
