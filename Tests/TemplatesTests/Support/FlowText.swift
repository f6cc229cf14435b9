import Document
import Localization

/// What a flow says, as text that a linguist reads: a block on each line, titles with #, what stands in the margin
/// with >, labels of lists as they are, tables with bars, open lines as ____.
enum FlowText {
  /// The running lines, then each block.
  static func dump(_ flow: Flow) -> String {
    let edges = flow.page.runningLines.map { line in
      (line.isHeader ? "haut" : "bas") + (line.pages == .fromSecond ? " dès 2" : "") + ": "
        + line.parts.map(part).joined()
    }
    return (edges + [""] + flow.blocks.flatMap { lines($0) }).map { $0 + "\n" }.joined()
  }

  /// The words of a text; what is open as ____.
  static func words(_ text: MarkedText) -> String {
    let pieces = text.pieces.map { piece in
      if piece.marks.contains(.blank) { return MarkedText.Piece("____") }
      return MarkedText.Piece(piece.text)
    }
    return MarkedText(pieces).plain.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  /// Every text of some blocks, in reading order.
  static func lines(_ block: FlowBlock) -> [String] {
    switch block.content {
    case .heading(let heading): [self.heading(heading)]
    case .paragraph(let paragraph): [words(paragraph.text)]
    case .list(let items): items.flatMap(self.item)
    case .table(let table): table.rows.map(row)
    case .signatures(let section): section.places.flatMap(place)
    case .group(let blocks): blocks.flatMap(lines)
    case .columns(let columns): columns.flatMap { $0.blocks.flatMap(lines) }
    case .contents: ["[table des matières]"]
    case .rule: ["[filet]"]
    case .logos(let row): ["[" + row.logos.map(\.alternative).joined(separator: " | ") + "]"]
    case .pageBreak: ["[page]"]
    }
  }

  private static func heading(_ heading: Heading) -> String {
    let sign =
      heading.placement == .margin ? ">" : String(repeating: "#", count: heading.level)
    let label = words(heading.label)
    let aside = heading.aside.isEmpty ? "" : " [\(words(heading.aside))]"
    let mark = heading.bookmark.isEmpty ? "" : " {\(heading.bookmark)}"
    return sign + " " + (label.isEmpty ? "" : label + " ") + words(heading.text) + aside + mark
  }

  private static func item(_ item: ListItem) -> [String] {
    let texts = item.blocks.flatMap(lines)
    let first = words(item.label) + " " + (texts.first ?? "")
    return [first] + texts.dropFirst().map { "   " + $0 }
  }

  private static func row(_ row: Table.Row) -> String {
    "\(row.kind) | " + row.cells.map(words).joined(separator: " | ")
  }

  private static func place(_ place: SigningSection.Place) -> [String] {
    ["[signature] " + words(place.party)] + place.lines.map { "   " + line($0) }
  }

  private static func line(_ line: SigningSection.Line) -> String {
    switch line {
    case .text(let text, _): words(text)
    case .signature(let alternative): "________ (\(alternative))"
    case .blanks(let texts, _): texts.map { words($0) + " ____" }.joined()
    case .stamp(let text, _, _): words(text) + " [cachet]"
    }
  }

  private static func part(_ part: RunningLine.Part) -> String {
    switch part {
    case .text(let text): words(text)
    case .page: "n"
    case .pageCount: "N"
    case .blanks(let count, _, _, _): String(repeating: " ____", count: count)
    }
  }
}

extension Document {
  /// Its flow; none where it is of sheets.
  var flow: Flow? { if case .flow(let flow) = content { flow } else { nil } }
}
