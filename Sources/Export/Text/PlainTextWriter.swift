internal import Document
internal import Localization

/// Writes blocks as lines of text, an empty line between two blocks; keeps the notes that were called.
struct PlainTextWriter {
  /// What a table of contents names.
  let headings: [Heading]
  private var notes: [Paragraph.Note] = []
  /// How many of the headings were written.
  private var headingsMet = 0

  /// A writer for a text with these headings.
  init(headings: [Heading]) { self.headings = headings }

  /// The blocks one after the other.
  mutating func lines(_ blocks: [FlowBlock]) -> [String] {
    var lines: [String] = []
    for block in blocks {
      let added = self.lines(block.content)
      if added.isEmpty { continue }
      if !lines.isEmpty { lines += block.content.opensPart ? ["", ""] : [""] }
      lines += added
    }
    return lines
  }

  /// The notes that were called so far, in their order.
  func noteLines() -> [String] {
    notes.flatMap { note in
      hang("[\(note.label.textLine)]", note.text.textLines)
    }
  }

  private mutating func lines(_ content: FlowBlock.Content) -> [String] {
    switch content {
    case .heading(let heading):
      if content.namedHeading != nil { headingsMet += 1 }
      return heading.textLines
    case .paragraph(let paragraph):
      notes += paragraph.notes
      return paragraph.text.textLines
    case .list(let items): return lines(items)
    case .table(let table): return table.textLines
    case .signatures(let section): return section.textLines
    case .columns(let columns): return lines(columns.flatMap(\.blocks))
    case .group(let blocks): return lines(blocks)
    case .contents(let contents):
      return contents.entries(of: headings, after: headingsMet).map { _, heading, depth in
        String(repeating: "  ", count: depth)
          + heading.bookmark.writable.lines.joined(separator: " ")
      }
    case .logos(let row): return row.logos.map { "[\($0.alternative.writable)]" }
    // The titles part the text well enough.
    case .rule, .pageBreak: return []
    }
  }

  /// Items stand close where each is one line, else apart; their texts begin at one column.
  private mutating func lines(_ items: [ListItem]) -> [String] {
    let width = items.map { $0.label.textLine.columns }.max() ?? 0
    var texts: [[String]] = []
    for item in items {
      let label = item.label.textLine.padded(to: width)
      texts.append(hang(label, lines(item.blocks)))
    }
    let areClose = texts.allSatisfy { $0.count == 1 }
    return Array(texts.joined(separator: areClose ? [] : [""]))
  }
}

extension FlowBlock.Content {
  /// Whether a wider gap stands above it.
  fileprivate var opensPart: Bool {
    switch self {
    case .heading(let heading): heading.level <= 2
    case .columns, .group: inner.first?.content.opensPart ?? false
    case .paragraph, .list, .table, .signatures, .contents, .rule, .logos, .pageBreak: false
    }
  }
}

/// Lines that hang to the right of a label.
private func hang(_ label: String, _ lines: [String]) -> [String] {
  guard !label.isEmpty, let first = lines.first else { return label.isEmpty ? lines : [label] }
  let indent = String(repeating: " ", count: label.columns + 1)
  return [label + " " + first] + lines.dropFirst().map { $0.isEmpty ? $0 : indent + $0 }
}
