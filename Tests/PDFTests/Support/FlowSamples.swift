import Document
import Foundation
import Layout
import Localization
import Problems
import Testing

@testable import Drawing
@testable import PDF

/// A text over several pages with one of each thing that a flow has, in the look of LOOKS 4.
enum FlowSamples {
  private static let faces = [
    ("Linux Libertine O", "Regular", "LinLibertine_R"),
    ("Linux Libertine O", "Italic", "LinLibertine_RI"),
    ("Linux Libertine O", "Bold", "LinLibertine_RB"),
    ("Linux Biolinum O", "Regular", "LinBiolinum_R"),
  ].map {
    FontFile(
      family: $0.0, style: $0.1,
      path: "/usr/share/fonts/opentype/linux-libertine/\($0.2).otf")
  }

  /// Whether the fonts are installed.
  static let areSettable = faces.allSatisfy { FileManager.default.fileExists(atPath: $0.path) }

  static func style(
    _ size: Double, _ leading: Double, _ style: String = "Regular",
    family: String = "Linux Libertine O", features: [String] = ["onum"], color: Color = .black
  ) -> TextStyle {
    TextStyle(
      font: FontReference(family: family, style: style), size: .pt(size), leading: .pt(leading),
      features: features, color: color)
  }

  static let body = ParagraphStyle(style(10.5, 13))
  static let note = ParagraphStyle(style(8.5, 10.5))
  static let red = Color(red: 0x9B, green: 0x1B, blue: 0x30)
  static let small = style(8.5, 12, family: "Linux Biolinum O")
  static let hairline = StraightLine(width: .pt(0.4), color: .black)
  static let tableStyle = Table.Style(
    body: style(9.5, 12, features: ["lnum", "tnum"]),
    header: style(8.5, 11, family: "Linux Biolinum O"),
    group: style(9.5, 12, "Italic"), total: style(9.5, 12, "Bold", features: ["lnum", "tnum"]),
    pitch: .pt(14.7), gap: .pt(12), outerRule: StraightLine(width: .pt(0.8), color: .black),
    innerRule: hairline)

  static let words =
    "Les parties conviennent de réunir le comité local au moins quatre fois par saison, de "
    + "partager les frais de la coopérative jeunesse de services selon le tableau qui suit, et de "
    + "remettre un rapport final au plus tard le 15 septembre 2026."

  static func paragraph(_ text: String, distance: Double = 16) -> FlowBlock {
    FlowBlock("texte", .paragraph(Paragraph(MarkedText(text), body)), distance: .pt(distance))
  }

  static func article(_ number: Int, _ title: String) -> FlowBlock {
    FlowBlock(
      "article.\(number)",
      .heading(
        Heading(
          level: 2, label: MarkedText("\(number)"), MarkedText(title),
          labelStyle: style(10.5, 13, features: ["lnum"], color: red), style(10.5, 13, "Italic"),
          labelWidth: .mm(7), placement: .margin, bookmark: "\(number) \(title)")),
      distance: .pt(25))
  }

  static func page(
    lineNumbers: FlowPage.LineNumbers? = nil, watermark: Watermark? = nil
  ) -> FlowPage {
    let foot = style(10, 12, features: ["lnum"])
    return FlowPage(
      size: Size(width: .pt(612), height: .pt(792)),
      area: Rectangle(x: .mm(25), y: .mm(25), width: .mm(166.9), height: .mm(229)),
      textLeft: .mm(68),
      runningLines: [
        RunningLine(
          [.text("Entente de comité local")], small, alignment: .left, y: .mm(15.3),
          rule: .init(y: .mm(17.1), line: hairline), pages: .fromSecond, isHeader: true),
        RunningLine(
          [.text("Paraphes"), .blanks(count: 4, width: .mm(11), gap: .mm(4), line: hairline)],
          small, alignment: .left, y: .mm(267.2), isHeader: false),
        RunningLine(
          [.page, .text("\u{202F}/\u{202F}"), .pageCount], foot, alignment: .right, y: .mm(267.2),
          isHeader: false),
      ], watermark: watermark, lineNumbers: lineNumbers)
  }

  /// An agreement of several pages: contents, list, notes, a budget that is parted, signatures.
  static func agreement() -> Flow {
    Flow(
      page: page(
        lineNumbers: .init(style: small, right: .mm(20), step: 5),
        watermark: Watermark(
          text: "Projet",
          style: style(150, 150, color: Color(red: 235, green: 235, blue: 235)))),
      blocks: opening + articles + budget + closing)
  }

  private static let opening: [FlowBlock] = [
    FlowBlock(
      "titre",
      .heading(
        Heading(
          level: 1, "Entente de comité local", style(27, 30), bookmark: "Entente de comité local",
          aside: "No CL-2026-031", asideStyle: style(9.5, 12, color: red))),
      distance: .zero, isWide: true),
    FlowBlock("filet", .rule(StraightLine(width: .pt(0.5), color: .black)), distance: .pt(19)),
    FlowBlock(
      "sommaire", .contents(ContentsList(depth: 2, style: body.text, indent: .mm(5))),
      distance: .pt(24)),
    FlowBlock(
      "entre",
      .list(
        ["a", "b", "c"].map { letter in
          ListItem(
            label: MarkedText(letter), labelStyle: style(10.5, 13, color: red),
            labelWidth: .mm(7), distance: .pt(16),
            blocks: [paragraph("Organisme \(letter), représenté par sa direction; " + words)])
        }), distance: .pt(25)),
  ]

  private static let articles: [FlowBlock] = (1...9).flatMap { number -> [FlowBlock] in
    let call = MarkedText([.init(words), .init("1", [.superscript, .noteCall])])
    let noted = Paragraph(call, body, notes: [.init(label: "1", "Au sens de la loi.", note)])
    return [article(number, "Objet et règles de l’article")]
      + (0..<3).map { paragraph(words, distance: $0 == 0 ? 13 : 16) }
      + (number == 3 ? [FlowBlock("noté", .paragraph(noted), distance: .pt(16))] : [])
  }

  /// A budget of 60 rows in two groups.
  static var budget: [FlowBlock] {
    let amounts = (0..<60).map { "\($0) 250,00" }
    var rows = [Table.Row(.header, ["Poste budgétaire (en dollars)", "Municipalité", "Caisse"])]
    for (index, amount) in amounts.enumerated() {
      if index % 30 == 0 { rows.append(Table.Row(.group, ["Groupe de dépenses"])) }
      rows.append(
        Table.Row(.body, [MarkedText("Poste \(index)"), MarkedText(amount), "—"]))
    }
    rows.append(Table.Row(.total, ["Total", "1 770 000,00", "0,00"]))
    let carry = Table.Carry(
      forward: Table.Row(.body, ["à reporter", "1,00"]),
      brought: Table.Row(.body, ["report", "1,00"]))
    let carries = Dictionary(uniqueKeysWithValues: rows.indices.map { ($0, carry) })
    let table = Table(
      columns: [.init(.text, share: 1), .init(.amount), .init(.amount)], rows: rows,
      style: tableStyle, summary: "Dépenses par poste", carries: carries)
    return [
      article(10, "Contributions"), paragraph(words, distance: 13),
      FlowBlock("budget", .table(table), distance: .pt(24), isWide: true),
    ]
  }

  private static let closing: [FlowBlock] = [
    article(11, "Signatures"), paragraph("En foi de quoi, les parties ont signé.", distance: 13),
    FlowBlock(
      "signatures",
      .signatures(
        SigningSection(
          places: ["Le Carrefour", "La Municipalité", "La Caisse", "La Maison"].map { party in
            SigningSection.Place(
              party: MarkedText(party),
              lines: [
                .signature(alternative: "Ligne de signature : \(party)"),
                .text("Maëlle Tremblay-Ouellet", style(10, 12)), .text("coordonnatrice", small),
                .blanks(["Date"], small),
              ])
          }, columns: 2, gap: .mm(12), partyStyle: small, clearance: .mm(18), line: hairline,
          blankLine: hairline, rowGap: .pt(34))), distance: .pt(30), isWide: true),
  ]

  /// A page in both variants of French, block by block.
  static func sideBySide() -> Flow {
    let rows = ["Parties", "Objet", "Durée"].map { title -> FlowBlock in
      FlowBlock(
        "rangée",
        .columns(
          [DocumentLocale.canada, .france].enumerated().map { index, locale in
            FlowColumn(
              x: .mm(22 + 91 * Double(index)), width: .mm(75), locale: locale,
              blocks: [
                FlowBlock(
                  "titre",
                  .heading(
                    Heading(level: 1, MarkedText(title), style(10.5, 13, "Italic", color: red))),
                  distance: .zero),
                paragraph(index == 0 ? words : words + " " + words),
              ])
          }), distance: .mm(10))
    }
    var frame = page()
    frame.area = Rectangle(x: .mm(22), y: .mm(25), width: .mm(166), height: .mm(229))
    frame.textLeft = .mm(22)
    frame.verticalRules = [.init(x: .mm(105), line: hairline)]
    return Flow(page: frame, blocks: rows)
  }

  /// One of each thing, on one page.
  static func onePage() -> Flow {
    let call = MarkedText([
      .init("Une phrase"), .init("1", [.superscript, .noteCall]), .init(" annotée."),
    ])
    let inner = FlowBlock(
      "sous", .list([item("i", [paragraph("Dans le détail.")])]), distance: .pt(14))
    let table = Table(
      columns: [.init(.text, share: 1), .init(.amount)],
      rows: [
        Table.Row(.header, ["Poste", "$"]), Table.Row(.group, ["Dépenses"]),
        Table.Row(.body, ["Salaires", "6 250,00"]), Table.Row(.body, ["Dons", "—"]),
        Table.Row(.body, ["Local"]), Table.Row(.total, ["Total", "6 250,00"]),
      ], style: tableStyle)
    return Flow(
      page: page(),
      blocks: [
        opening[0], opening[1],
        FlowBlock(
          "sommaire", .contents(ContentsList(depth: 2, style: body.text, indent: .zero)),
          distance: .pt(20)), article(1, "Objet"),
        FlowBlock(
          "texte",
          .paragraph(
            Paragraph(call, body, notes: [.init(label: "1", "Au sens de la loi.", note)])),
          distance: .zero),
        FlowBlock("liste", .list([item("a", [paragraph("Un."), inner])]), distance: .pt(14)),
        FlowBlock("budget", .table(table), distance: .pt(20)),
        FlowBlock("trop profond", deepHeading, distance: .pt(20)), paragraph("Suite."),
        closing[2],
      ])
  }

  /// A title that skips levels: the structure may not (ISO 14289-1, 7.4.2).
  private static let deepHeading = FlowBlock.Content.heading(
    Heading(level: 5, "Précision", style(10.5, 13, "Italic")))

  private static func item(_ label: String, _ blocks: [FlowBlock]) -> ListItem {
    ListItem(
      label: MarkedText(label), labelStyle: style(10.5, 13, color: red), labelWidth: .mm(7),
      distance: .pt(16), blocks: blocks)
  }

  /// The pages of a flow, with what was met on the way.
  static func pages(_ flow: Flow) throws -> Checked<[Page]> {
    let document = Document(
      title: "Entente", locale: .canada, issueDate: try Samples.metadata().issueDate,
      content: .flow(flow))
    return layOut(
      document,
      with: FontLibrary(faces, catalogue: FontCatalogue(roots: [], families: [], fallbacks: [:])))
  }

  /// A flow as a file of ours; nothing was met on the way.
  static func file(_ flow: Flow) throws -> [UInt8] {
    let pages = try pages(flow)
    try #require(pages.problems == [])
    return try Samples.file(Samples.drawnAsOne(pages.value))
  }
}
