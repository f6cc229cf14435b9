internal import Document
internal import OrderedCollections

/// The lines of a file's outline, of which each leads to a page (ISO 32000-1, 12.3.3).
///
/// Long lists are folded into groups: a reader follows the lines of a level one from another, and some
/// refuse a chain of thousands.
struct Outline: Sendable {
  /// A line, with those folded under it.
  struct Line: Sendable {
    var title: String
    var page: Int
    /// How high on the page, from its foot; nil for the whole page.
    var top: Length?
    var folded: [Line] = []
  }

  /// A title of a text, which stands under the last one of a lesser level.
  struct Heading: Sendable {
    var level: Int
    var line: Line

    init(_ level: Int, _ title: String, page: Int, top: Length) {
      self.level = level
      line = Line(title: title, page: page, top: top)
    }
  }

  /// The lines of the first level.
  let lines: [Line]

  /// Folds lines into groups until a level has few.
  init(_ lines: [Line]) {
    var lines = lines
    while lines.count > Self.linesOfLevel {
      lines = stride(from: 0, to: lines.count, by: Self.linesOfLevel).map { start in
        Self.group(Array(lines[start..<min(start + Self.linesOfLevel, lines.count)]))
      }
    }
    self.lines = lines
  }

  /// The headings of a text, each level under the one above it, all of them in reading order.
  init(nesting headings: [Heading]) { lines = Self.nested(headings[...]) }

  private static func nested(_ headings: ArraySlice<Heading>) -> [Line] {
    var (lines, rest) = ([Line](), headings)
    while let first = rest.popFirst() {
      let inner = rest.prefix { $0.level > first.level }
      rest = rest.dropFirst(inner.count)
      var line = first.line
      line.folded = nested(inner)
      lines.append(line)
    }
    return lines
  }

  /// Writes the outline; its number, nil where it has no lines.
  func write(to writer: inout PDFWriter) -> Int? {
    if lines.isEmpty { return nil }
    let root = writer.reserve()
    var entries = Self.write(lines, under: root, to: &writer)
    entries["Type"] = .name("Outlines")
    entries["Count"] = .integer(lines.count)
    writer.write(.dictionary(entries), as: root)
    return root
  }

  private static func group(_ lines: [Line]) -> Line {
    let (first, last) = (lines[0], lines[lines.count - 1])
    return Line(title: "\(first.title) – \(last.title)", page: first.page, folded: lines)
  }

  /// Writes the lines of a level; gives what their parent says of them.
  private static func write(
    _ lines: [Line], under parent: Int, to writer: inout PDFWriter
  ) -> PDFObject.Entries {
    let numbers = lines.map { _ in writer.reserve() }
    for (index, line) in lines.enumerated() {
      var entries: PDFObject.Entries = [
        "Title": .text(line.title), "Parent": .reference(parent),
        "Dest": .array([.reference(line.page)] + line.view),
      ]
      if index > 0 { entries["Prev"] = .reference(numbers[index - 1]) }
      if index + 1 < lines.count { entries["Next"] = .reference(numbers[index + 1]) }
      if !line.folded.isEmpty {
        let folded = write(line.folded, under: numbers[index], to: &writer)
        entries.merge(folded) { _, new in new }
        entries["Count"] = .integer(-line.folded.count)
      }
      writer.write(.dictionary(entries), as: numbers[index])
    }
    return [
      "First": .reference(numbers[0]), "Last": .reference(numbers[numbers.count - 1]),
    ]
  }

  /// As many lines as a window shows at once.
  private static let linesOfLevel = 50
}

extension Outline.Line {
  /// What a reader shows of the page (ISO 32000-1, 12.3.2.2): all of it, or from a height on.
  fileprivate var view: [PDFObject] {
    guard let top else { return [.name("Fit")] }
    return [.name("XYZ"), .null, .number(String((top.points * 100).rounded() / 100)), .null]
  }
}
