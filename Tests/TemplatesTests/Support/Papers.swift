import Document
import Dossier
import Foundation
import Layout
import Localization
import Problems
import Roster
import Testing

@testable import Templates

/// Papers to lay out: a season of Québec and one of France, to be changed by each test.
struct Papers {
  var locale: DocumentLocale
  var content: CertificateContent
  var inBlack = false

  /// Les Escoumins, Letter: short name, three logos, two signatories.
  static func canada() throws -> Papers {
    let day = try #require(CalendarDay(iso: "2026-08-14"))
    let start = try #require(CalendarDay(iso: "2026-06-29"))
    let project = Project(
      cooperative: Cooperative(
        territory: NounPhrase("Les Escoumins"), group: "Les Débrouillards du fleuve"),
      season: Season(year: 2026, days: start...day),
      issuers: [Issuer(name: "Maison des jeunes La Marée haute")],
      issuance: Issuance(place: NounPhrase("Les Escoumins"), date: day),
      signatories: [
        Signatory(name: "Mireille Castonguay", function: "coordination", gender: .feminine),
        Signatory(name: "Olivier Bérubé-Gallant", function: "animation", gender: .masculine),
      ])
    let member = Member(
      row: 2, givenName: "Rosalie", familyName: "D’Amours", gender: .feminine,
      roles: [.key("présidence"), .key("membre", committee: "finances")])
    var papers = Papers(
      locale: .canada,
      content: CertificateContent(
        project: project, member: member, number: "2026-0017", issueDate: day))
    papers.setLogos([1, 2.5, 3.2])
    return papers
  }

  /// Le Faouët, A4: 70 letters, six logos, four signatories, hours, a funder's sentence.
  static func france() throws -> Papers {
    var papers = try canada()
    papers.locale = .france
    papers.content.project.cooperative = Cooperative(
      territory: NounPhrase("Le Faouët"), group: "Kenskoazell Services")
    papers.content.project.issuers = [
      Issuer(
        name: "Coopérative d’activité et d’emploi L’Atelier des Landes", siret: "12345678200010")
    ]
    papers.content.project.issuance.place = NounPhrase("Le Faouët")
    papers.content.project.fundersStatement =
      "Action soutenue par la Fondation Avel au titre du programme « Jeunes en actions »."
    papers.content.project.content.showsHours = true
    papers.content.project.signatories = [
      Signatory(name: "Solenn Quéméneur", function: "coordination", gender: .feminine),
      Signatory(name: "Bastien Rouxel-Daniel", function: "direction-cae", gender: .masculine),
      Signatory(name: "Anne-Gaëlle Kervella-Le Bihan", function: "adjointe", gender: .feminine),
      Signatory(
        name: "Malo Roux", function: "mairie", gender: .masculine, place: NounPhrase("Le Faouët")),
    ]
    papers.content.member = Member(
      row: 2, givenName: "Jean-Christophe-Alexandre",
      familyName: "de La Rochefoucauld-Montmorency-Beauharnais", gender: .masculine,
      roles: [.key("membre", committee: "finances")],
      hours: MemberHours(
        training: Hours(minutes: 1440), services: Hours(minutes: 2880), life: Hours(minutes: 780)))
    papers.content.number = "2026-0042"
    papers.setLogos([1, 2.5, 3.2, 0.8, 4, 6])
    return papers
  }

  /// Logos by the ratio of their ink.
  mutating func setLogos(_ ratios: [Double]) {
    content.project.logos = ratios.indices.map { index in
      Logo(file: FileReference(path: "logo-\(index + 1).svg"), partner: "Partenaire \(index + 1)")
    }
    content.logos = ratios.enumerated().map { index, ratio in
      let size = Size(width: .pt(100 * ratio), height: .pt(100))
      return ImageAsset(
        name: "logo-\(index + 1).svg", format: .svg, bytes: Data(), size: size,
        ink: Rectangle(origin: .zero, size: size))
    }
  }

  var paper: Paper { content.project.paper ?? .usual(in: locale) }

  /// The document, and what was met.
  func document() throws -> Checked<Document> {
    certificate(
      content, template: try Looks.template(), theme: try Looks.theme(inBlack: inBlack),
      paper: paper, localizer: Words.localizer(locale))
  }

  /// Its one page, and everything that was met.
  func page(with fonts: FontLibrary) throws -> Checked<Page> {
    let document = try document()
    let pages = layOut(document.value, with: fonts)
    return Checked(try #require(pages.value.first), document.problems + pages.problems)
  }
}
