import Document
import Foundation
import Localization

/// The bench's agreement (`agreement.json`): parties, articles, a budget, signatures; US Letter, 11 points,
/// justified and hyphenated as on every peer.
struct BenchAgreement: Decodable {
  struct Article: Decodable {
    var titre: String
    var paragraphes: [String]
  }

  var titre: String
  var sous_titre: String
  var parties: [[String]]
  var articles: [Article]
  var entete: [String]
  var lignes: [[String]]
  var total: [String]
  var signatures: [String]

  /// The document.
  func document(_ day: CalendarDay) -> Document {
    Document(
      title: titre, locale: .canada, issueDate: day,
      content: .flow(Flow(page: Self.page, blocks: head + articleBlocks + budget + signing)))
  }

  private var head: [FlowBlock] {
    [
      heading(1, titre, Self.style(20), distance: 0),
      paragraph([(sous_titre, [])], distance: 24, .centered),
    ]
      + [heading(2, "Parties", Self.title, distance: 26)]
      + parties.map { paragraph([($0[0], [.emphasis]), (", " + $0[1] + ".", [])], distance: 17) }
  }

  private var articleBlocks: [FlowBlock] {
    articles.enumerated().flatMap { index, article in
      [heading(2, "Article \(index + 1) — \(article.titre)", Self.title, distance: 26)]
        + article.paragraphes.map { paragraph([($0, [])], distance: 17) }
    }
  }

  private var budget: [FlowBlock] {
    let rows =
      [Table.Row(.header, entete.map { MarkedText($0) })]
      + lignes.map { Table.Row(.body, $0.map { MarkedText($0) }) }
      + [Table.Row(.total, total.map { MarkedText($0) })]
    let body = Self.style(11)
    let rule = StraightLine(width: .pt(0.5), color: .black)
    let table = Table(
      columns: [.init(.text), .init(.text, share: 1), .init(.text), .init(.amount)], rows: rows,
      style: .init(
        body: body, header: Self.title, group: Self.title, total: Self.title, pitch: .pt(18),
        gap: .pt(10), outerRule: rule, innerRule: rule, rowRule: rule))
    return [
      heading(2, "Annexe — Budget", Self.title, distance: 26),
      FlowBlock("budget", .table(table), distance: .pt(20)),
    ]
  }

  private var signing: [FlowBlock] {
    let line = StraightLine(width: .pt(0.5), color: .black)
    let places = signatures.map { name in
      SigningSection.Place(
        party: "",
        lines: [
          .signature(alternative: "Ligne de signature"), .text(MarkedText(name), Self.style(10)),
        ])
    }
    let section = SigningSection(
      places: places, columns: 2, gap: .pt(24), partyStyle: Self.style(10), clearance: .pt(36),
      line: line, blankLine: line, rowGap: .pt(24))
    return [
      heading(2, "Signatures", Self.title, distance: 26),
      FlowBlock("signatures", .signatures(section), distance: .pt(20)),
    ]
  }

  private func heading(
    _ level: Int, _ text: String, _ style: TextStyle, distance: Double
  ) -> FlowBlock {
    FlowBlock(
      "titre", .heading(Heading(level: level, MarkedText(text), style, bookmark: text)),
      distance: .pt(distance), isKeptWithNext: true)
  }

  private func paragraph(
    _ pieces: [(String, Set<MarkedText.Mark>)], distance: Double,
    _ setting: ParagraphStyle.Setting = .justified
  ) -> FlowBlock {
    let style = ParagraphStyle(
      Self.style(setting == .centered ? 13 : 11), setting: setting,
      hyphenates: setting == .justified)
    let text = MarkedText(pieces.map { MarkedText.Piece($0.0, $0.1) })
    return FlowBlock("texte", .paragraph(Paragraph(text, style)), distance: .pt(distance))
  }

  private static let page = FlowPage(
    size: Size(width: .pt(612), height: .pt(792)),
    area: Rectangle(x: .pt(72), y: .pt(72), width: .pt(468), height: .pt(648)),
    runningLines: [
      RunningLine(
        [.page, .text("/"), .pageCount], style(11), alignment: .center, y: .pt(756),
        isHeader: false)
    ])

  private static let title = style(12, "Italic")

  private static func style(_ size: Double, _ face: String = "Regular") -> TextStyle {
    TextStyle(
      font: FontReference(family: "EB Garamond 12", style: face), size: .pt(size),
      leading: .pt(size == 11 ? 13.5 : size * 1.25))
  }
}
