import Document
import Localization
import TestSupport

/// Texts that nobody would write, the same ones on every run.
struct RandomFlow {
  private var random: FixedRandom

  init(seed: UInt64) { random = FixedRandom(seed: seed) }

  /// Letters, signs of markup, special spaces, controls, letters of other scripts and above U+FFFF.
  private static let alphabet: [Character] = Array(
    "aéœÇ’«»<>&\"']\u{A0}\u{202F}\u{2028}\t\n\r\u{0}\u{1}\u{8}\u{7F}\u{85}\u{FFFE}نễ漢😀0123456789 -—;:!?"
  )

  mutating func blocks(_ count: ClosedRange<Int> = 1...6, depth: Int = 3) -> [FlowBlock] {
    let count = random.number(in: count)
    return (0..<count).map { _ in
      FlowBlock(
        "bloc", content(depth), distance: .pt(Double(random.number(in: 0...40))),
        isKeptWithNext: random.number(in: 0...3) == 0)
    }
  }

  private mutating func content(_ depth: Int) -> FlowBlock.Content {
    switch random.number(in: 0...(depth > 0 ? 9 : 5)) {
    case 0:
      let hasWidth = random.number(in: 0...1) == 0
      return .heading(
        Heading(
          level: random.number(in: 0...9), label: text(), text(), Looks.text,
          labelWidth: hasWidth ? .mm(7) : nil, bookmark: text().plain, aside: text()))
    case 1: return paragraph()
    case 2: return .table(table())
    case 3: return .signatures(signatures())
    case 4: return .contents(ContentsList(depth: 3, style: Looks.text, indent: .mm(7)))
    case 5: return random.number(in: 0...1) == 0 ? .pageBreak : .rule(Looks.thin)
    case 6, 7: return .list((0..<random.number(in: 0...3)).map { _ in item(depth - 1) })
    case 8: return .group(blocks(0...3, depth: depth - 1))
    default:
      return .columns(
        (0..<random.number(in: 0...3)).map { index in
          FlowColumn(
            x: .mm(25 + 60 * Double(index)), width: .mm(50), locale: index == 1 ? .france : nil,
            blocks: blocks(0...2, depth: depth - 1))
        })
    }
  }

  private mutating func text() -> MarkedText {
    MarkedText(
      random.values(0...4) { random in
        let mark =
          random.number(in: 0...2) == 0
          ? MarkedText.Mark.allCases.randomElement(using: &random) : nil
        let text = random.text(of: Self.alphabet, upTo: 12)
        return mark == .lineBreak
          ? .init("\u{2028}", [.lineBreak]) : .init(text, mark.map { [$0] } ?? [])
      })
  }

  private mutating func paragraph() -> FlowBlock.Content {
    let notes = (0..<random.number(in: 0...2)).map { Make.note(MarkedText("\($0)"), text()) }
    return .paragraph(Paragraph(text(), ParagraphStyle(Looks.text), notes: notes))
  }

  private mutating func table() -> Table {
    let columns = (0..<random.number(in: 0...4)).map {
      Table.Column($0 == 0 ? .text : .amount, share: Double(random.number(in: 0...1)))
    }
    let kinds: [Table.Row.Kind] = [.header, .group, .body, .subtotal, .total]
    let rows = (0..<random.number(in: 0...5)).map { _ in
      let count = random.number(in: 0...max(1, columns.count))
      return Table.Row(
        kinds.randomElement(using: &random) ?? .body, (0..<count).map { _ in text() })
    }
    return Table(columns: columns, rows: rows, style: Looks.table, summary: text().plain)
  }

  private mutating func item(_ depth: Int) -> ListItem {
    ListItem(
      label: text(), labelStyle: Looks.text, labelWidth: .mm(7), distance: .pt(14),
      blocks: blocks(0...2, depth: depth))
  }

  private mutating func signatures() -> SigningSection {
    let places = (0..<random.number(in: 0...3)).map { _ in
      SigningSection.Place(
        party: text(),
        lines: [
          .signature(alternative: ""), .text(text(), Looks.text),
          .blanks([text(), text()], Looks.text),
          .stamp(text(), Looks.text, height: .mm(20)),
        ])
    }
    return SigningSection(
      places: places, columns: random.number(in: 0...3), gap: .mm(12), partyStyle: Looks.text,
      clearance: .mm(14), line: Looks.thin, blankLine: Looks.thin, rowGap: .mm(14))
  }
}
