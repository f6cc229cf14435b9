import Document
import Foundation
import Localization
import Testing

/// Documents of fictional partners, with one of everything that a running text can hold.
enum Samples {
  /// A Québec agreement that is not signed yet.
  static func agreement() throws -> Document {
    try document(
      "Entente de comité local – Coopérative jeunesse de services du Val-des-Sources, été 2026",
      Flow(page: agreementPage, blocks: opening + articles + ending))
  }

  /// A summary in both variants of French, block by block.
  static func sideBySide() throws -> Document {
    let page = FlowPage(
      size: letter, area: area, verticalRules: [.init(x: .mm(108), line: Looks.thin)])
    let blocks = [
      Make.heading(1, "Sommaire · Fiche de synthèse"),
      Make.columns(
        [Make.heading(2, "Durée"), Make.text("Du 29 juin au 14 août 2026; sept semaines.")],
        [Make.heading(2, "Durée"), Make.text("Du 29 juin au 14 août 2026\u{202F}; sept semaines.")]),
      Make.columns(
        [Make.heading(2, "Contributions"), Make.text("4\u{A0}000,00\u{A0}$\u{A0}CA")],
        [Make.heading(2, "Participations"), Make.text("2\u{202F}500,00\u{A0}€")]),
      Make.text("Aucune des deux colonnes ne remplace le texte signé."),
    ]
    return try document("Sommaire de l’entente", Flow(page: page, blocks: blocks))
  }

  /// A paper of one sheet.
  static func certificate() throws -> Document {
    Document(
      title: "Certificat", locale: .canada, issueDate: try day(),
      content: .sheets([Sheet(size: letter)]))
  }

  /// A text that is nothing but these blocks.
  static func document(_ blocks: [FlowBlock]) throws -> Document {
    try document("Texte", Flow(page: FlowPage(size: letter, area: area), blocks: blocks))
  }

  private static func document(_ title: String, _ flow: Flow) throws -> Document {
    Document(title: title, locale: .canada, issueDate: try day(), content: .flow(flow))
  }

  private static func day() throws -> CalendarDay {
    try #require(CalendarDay(year: 2026, month: 3, day: 3))
  }

  static let letter = Size(width: .mm(215.9), height: .mm(279.4))
  static let area = Rectangle(
    origin: Point(x: .mm(25), y: .mm(25)), size: Size(width: .mm(166.9), height: .mm(229.4)))
}
