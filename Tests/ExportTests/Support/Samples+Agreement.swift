import Document
import Foundation
import Localization

extension Samples {
  static let agreementPage = FlowPage(
    size: letter, area: area, textLeft: .mm(68),
    runningLines: [
      line([.text("Entente de comité local")], .left, y: .mm(15), .fromSecond, above: true),
      line([.text("Projet – version du 3 mars 2026")], .right, y: .mm(15), above: true),
      line([.text("Document de travail : aucune valeur contractuelle.")], .left, y: .mm(261)),
      line(
        [.text("Paraphes"), .blanks(count: 3, width: .mm(11), gap: .mm(4), line: Looks.thin)],
        .left, y: .mm(267)),
      line([.page, .text("\u{202F}/\u{202F}"), .pageCount], .right, y: .mm(267)),
    ],
    lineNumbers: .init(style: Looks.small, right: .mm(19), step: 5))

  private static func line(
    _ parts: [RunningLine.Part], _ alignment: Alignment, y: Length,
    _ pages: RunningLine.Pages = .all, above: Bool = false
  ) -> RunningLine {
    let rule = above && alignment == .left ? RunningLine.Rule(y: .mm(17), line: Looks.thin) : nil
    return RunningLine(
      parts, Looks.small, alignment: alignment, y: y, rule: rule, pages: pages, isHeader: above)
  }

  static let opening: [FlowBlock] = [
    Make.text("Coopérative jeunesse de services du Val-des-Sources", Looks.small),
    Make.heading(
      1, "Entente de comité local",
      aside: Make.marked(("n", nil), ("o", .superscript), ("\u{A0}CL-2026-031", nil))),
    FlowBlock("filet", .rule(Looks.thin), distance: .mm(4)),
    FlowBlock(
      "table", .contents(ContentsList(depth: 2, style: Looks.text, indent: .mm(7))),
      distance: .mm(8)),
    Make.text(
      Make.marked(
        ("ENTRE\u{A0}:", .strong),
        (
          " la Municipalité du Val-des-Sources (NEQ\u{A0}1111111111), ayant son siège au 12, rue de l’Église, représentée par ",
          nil
        ),
        ("Élodie Tremblay-Nguyễn", .name),
        (", mairesse, ci-après désignée «\u{A0}la Municipalité\u{A0}»;", nil))),
    Make.text(
      Make.marked(
        ("ET\u{A0}:", .strong), (" le Carrefour des Possibles, représenté par ", nil),
        ("à compléter", .blank),
        (", ci-après désigné «\u{A0}le Carrefour\u{A0}»;", nil))),
    Make.text("Attendu que les parties souhaitent préciser leurs engagements;", Looks.capitals),
  ]

  static let articles: [FlowBlock] = [
    Make.heading(2, "Durée", label: "1", bookmark: "1. Durée", labelWidth: .mm(7)),
    Make.text(
      Make.marked(
        ("L’entente entre en vigueur le 1", nil), ("er", .superscript),
        ("\u{A0}mai 2026 et prend fin le ", nil),
        ("à compléter", .blank), (".", nil)), setting: .justified),
    Make.heading(
      2, "Mandat du comité local", label: "2", bookmark: "2. Mandat du comité local",
      labelWidth: .mm(7)),
    Make.text("Le comité local\u{A0}:"),
    Make.list(
      Make.item("a)", Make.text("établit le budget et en suit l’exécution;")),
      Make.item("b)", Make.text("dresse le bilan de la saison.")),
      Make.item("10)", Make.text("reçoit les comptes"), Make.text("et les approuve."))),
    Make.list(
      Make.item(
        "2.1",
        Make.list(
          Make.item("i)", Make.text("dans un premier temps;")),
          Make.item("ii)", Make.text("puis à la fin."))))),
    Make.heading(3, "Contributions financières", label: "2.2"),
    Make.text(
      Make.marked(
        ("La Municipalité verse 4\u{A0}000,00\u{A0}$", nil), ("1", .noteCall),
        (" au Carrefour, qui les ", nil),
        ("affecte", .emphasis), (" au projet", nil), ("2", .noteCall), (".", nil)),
      notes: [
        Make.note("1", "En deux versements."),
        Make.note("2", Make.marked(("Voir l’annexe\u{A0}", nil), ("A", .strong), (".", nil))),
      ]),
    budget,
  ]

  static let budget = Make.table(
    [.init(.text, share: 1), .init(.amount), .init(.amount)],
    [
      .init(.header, ["Poste", "En argent", "En services"]),
      .init(.group, ["Animation"]),
      .init(.body, ["Salaires de l’équipe", "6\u{A0}200,00\u{A0}$", "—"]),
      .init(.body, ["Formation", "450,00\u{A0}$", "1\u{A0}200,00\u{A0}$"]),
      .init(.subtotal, ["Sous-total", "6\u{A0}650,00\u{A0}$", "1\u{A0}200,00\u{A0}$"]),
      .init(.total, ["Total", "6\u{A0}650,00\u{A0}$", "1\u{A0}200,00\u{A0}$"]),
    ])

  static let ending: [FlowBlock] = [
    Make.text("En foi de quoi, les parties ont signé en deux (2) exemplaires."),
    FlowBlock("signatures", .signatures(signatures), distance: .mm(10)),
    FlowBlock("page", .pageBreak, distance: .zero),
    Make.heading(2, "Calendrier", label: "Annexe\u{A0}A –", bookmark: "Annexe A – Calendrier"),
    FlowBlock(
      "ensemble",
      .group([Make.text("Première réunion\u{A0}: avril."), Make.text("Bilan\u{A0}: octobre.")]),
      distance: .zero),
    FlowBlock("logos", .logos(logos), distance: .mm(10)),
  ]

  private static let signatures = SigningSection(
    places: [
      place("Pour la Municipalité", "Élodie Tremblay-Nguyễn", "mairesse"),
      place("Pour le Carrefour", "Ivan Ouellet", "coordonnateur du comité local"),
      .init(
        party: "Témoin",
        lines: [
          .signature(alternative: "Ligne pour la signature"),
          .stamp("Cachet", Looks.small, height: .mm(25)),
        ]),
    ], columns: 2, gap: .mm(12), partyStyle: Looks.strong, clearance: .mm(14),
    line: Looks.thin, blankLine: Looks.thin, rowGap: .mm(14))

  private static func place(_ party: MarkedText, _ name: MarkedText, _ role: MarkedText)
    -> SigningSection.Place
  {
    .init(
      party: party,
      lines: [
        .signature(alternative: "Ligne pour la signature"), .text(name, Looks.text),
        .text(role, Looks.emphasized),
        .blanks(["Signé à", ", le"], Looks.text),
      ])
  }

  private static let logos = LogoRow(
    logos: [
      .init(
        image: ImageAsset(
          name: "caisse.svg", format: .svg, bytes: Data(),
          size: Size(width: .pt(10), height: .pt(10)),
          ink: Rectangle(
            origin: Point(x: .zero, y: .zero), size: Size(width: .pt(10), height: .pt(10)))),
        alternative: "Logo de la Caisse des Érables")
    ], height: .mm(13), nominal: .mm(12), minimum: .mm(6), maximum: .mm(13), maximumGap: .mm(18),
    totalGap: .mm(90))
}
