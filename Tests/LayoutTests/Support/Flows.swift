import Document
import Localization
import Problems
import Testing

@testable import Layout

/// Small flows whose lines are as high as they say: a page of so many lines, blocks of so many lines.
enum Flows {
  static let leading = Length.pt(12)
  static let style = TextStyle(font: Looks.roman, size: .pt(10), leading: leading)
  static let body = ParagraphStyle(style)
  static let left = Length.pt(100)

  /// A page that has room for so many lines.
  static func page(lines: Int, textLeft: Length? = nil) throws -> FlowPage {
    let cap = Typesetter(try Fonts.library(), field: "").capHeight(style)
    return FlowPage(
      size: Size(width: .pt(500), height: .pt(800)),
      area: Rectangle(
        x: left, y: .pt(50), width: .pt(300), height: cap + leading * Double(lines - 1)),
      textLeft: textLeft)
  }

  /// « a1 », « a2 »: lines that the text itself parts.
  static func text(_ name: String, lines: Int) -> MarkedText {
    MarkedText(
      (1...max(1, lines)).flatMap { line -> [MarkedText.Piece] in
        (line == 1 ? [] : [.init("\u{2028}", [.lineBreak])]) + [.init("\(name)\(line)")]
      })
  }

  static func paragraph(_ name: String, lines: Int) -> FlowBlock {
    FlowBlock(name, .paragraph(Paragraph(text(name, lines: lines), body)), distance: leading)
  }

  static func heading(
    _ name: String, _ placement: Heading.Placement = .above, level: Int = 1, lines: Int = 1
  ) -> FlowBlock {
    FlowBlock(
      name,
      .heading(
        Heading(
          level: level, text(name, lines: lines), style, placement: placement, bookmark: name)),
      distance: leading)
  }

  static let figures: TextStyle = {
    var figures = style
    figures.features = ["lnum", "tnum"]
    return figures
  }()
  static let rule = StraightLine(width: .pt(0.5), color: .black)
  static let tableStyle = Table.Style(
    body: figures, header: style, group: style, total: figures, pitch: leading, gap: .pt(10),
    outerRule: rule, innerRule: rule)

  /// A table of one column, its rows named by their kinds: « T header », « T 1 ».
  static func table(_ name: String, _ kinds: [Table.Row.Kind]) -> FlowBlock {
    let rows = kinds.enumerated().map { index, kind in
      Table.Row(kind, [MarkedText("\(name)\(index)")])
    }
    return FlowBlock(
      name, .table(Table(columns: [.init(.text)], rows: rows, style: tableStyle)),
      distance: leading)
  }

  /// Places to sign of four lines each: who, the line (two lines high), a name.
  static func signatures(_ name: String, places: Int, columns: Int) -> FlowBlock {
    let places = (1...places).map { place in
      SigningSection.Place(
        party: MarkedText("\(name)\(place)"),
        lines: [.signature(alternative: "Ligne \(place)"), .text(MarkedText("nom\(place)"), style)])
    }
    return FlowBlock(
      name,
      .signatures(
        SigningSection(
          places: places, columns: columns, gap: .pt(20), partyStyle: style, clearance: leading * 2,
          line: rule, blankLine: rule, rowGap: leading)), distance: leading)
  }

  /// The pages of blocks.
  static func pages(_ blocks: [FlowBlock], on page: FlowPage) throws -> Checked<[Page]> {
    layOut(Flow(page: page, blocks: blocks), in: .canada, with: try Fonts.library())
  }
}

extension Page {
  /// The letters of each line from the top, runs of one height joined from the left by a space.
  var textLines: [String] {
    let runs = items.runs.sorted {
      ($0.origin.y, $0.origin.x) < ($1.origin.y, $1.origin.x)
    }
    var lines: [(y: Length, text: String)] = []
    for run in runs {
      let text = run.text.split(separator: " ").joined(separator: " ")
      if let last = lines.last, isNear(last.y, run.origin.y) {
        lines[lines.count - 1].text += " " + text
      } else {
        lines.append((run.origin.y, text))
      }
    }
    return lines.map(\.text)
  }

  /// Lowest baseline or rule.
  var lowest: Length {
    items.map { item in
      if case .glyphs(let run) = item.content { run.origin.y } else { item.content.inkBox.midY }
    }.max() ?? .zero
  }
}
