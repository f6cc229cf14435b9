import Document
import Dossier
import Foundation
import Localization
import Problems
import Roster
import Testing
import YAMLSource

@testable import Templates

/// One case of `certificate-words.yaml`: a project, a member, and what their paper says.
struct Scenario {
  let title: String
  let locale: DocumentLocale
  /// What each named slot says.
  let said: [(slot: String, words: String)]
  /// Slots that the paper does not have.
  let unsaid: [String]
  /// Codes of the problems.
  let problems: [String]
  private let project: YAMLNode
  private let member: [YAMLNode.Entry]
  private let issue: [YAMLNode.Entry]

  /// Reads a case; its `projet` goes over the base of its variant, key by key.
  init(_ node: YAMLNode, bases: [YAMLNode.Entry]) throws {
    func entries(_ key: String) -> [YAMLNode.Entry] {
      node.entries?.first { $0.key == key }?.value.entries ?? []
    }
    func value(_ key: String) -> YAMLNode? { node.entries?.first { $0.key == key }?.value }
    title = try #require(value("cas")?.text)
    let tag = try #require(value("variante")?.text)
    locale = try #require(DocumentLocale(tag: tag))
    let base = try #require(bases.first { $0.key == tag }?.value.entries)
    let own = entries("projet")
    let kept = base.filter { entry in !own.contains { $0.key == entry.key } }
    project = YAMLNode(content: .mapping(kept + own), place: node.place)
    member = entries("membre")
    issue = entries("tirage")
    said = entries("dit").map { ($0.key, $0.value.text ?? "") }
    unsaid = value("tait")?.items?.compactMap(\.text) ?? []
    problems = value("problèmes")?.items?.compactMap(\.text) ?? []
  }

  /// The words of the paper, slot by slot, as a linguist reads them; and the problems.
  func words() throws -> (slots: [String: String], problems: [String]) {
    let content = try content()
    let localizer = Words.localizer(locale)
    var words = CertificateWords(content, localizer)
    let slots = words.slots()
    let title = certificateTitle(content.project, localizer: localizer)
    let shown = slots.map { ($0.key.rawValue, $0.value.shown) } + [("titre-pdf", title.value)]
    return (Dictionary(uniqueKeysWithValues: shown), (words.problems + title.problems).map(\.code))
  }

  private func content() throws -> CertificateContent {
    let read = readProject(project, file: "cjs.yaml")
    let project = try #require(read.value, "\(title): \(read.problems.map(\.code))")
    return CertificateContent(
      project: project, member: try readMember(), number: text("numéro"),
      issueDate: try #require(project.issuance.date), logos: project.logos.map(asset),
      isProof: text("épreuve") == "oui",
      isDuplicate: text("duplicata") != nil,
      duplicateDate: text("duplicata").flatMap { CalendarDay(iso: $0) },
      replacedNumber: text("remplace"))
  }

  private func text(_ key: String) -> String? { issue.first { $0.key == key }?.value.text }

  /// The member as a list of one row gives it.
  private func readMember() throws -> Member {
    let header = member.map(\.key).joined(separator: ";")
    let row = member.map { $0.value.text ?? "" }.joined(separator: ";")
    let known = Words.localizer(locale).spellings.map { (key: $0.key, spellings: $0.value) }
    let roster = readRoster(
      Array("\(header)\n\(row)\n".utf8), file: "membres.csv", lexicon: RoleLexicon(known))
    return try #require(roster.value.members.first, "\(title): \(roster.problems.map(\.code))")
  }

  private func asset(_ logo: Logo) -> ImageAsset {
    let size = Size(width: .pt(200), height: .pt(100))
    return ImageAsset(
      name: logo.file.path, format: .svg, bytes: Data(), size: size,
      ink: Rectangle(origin: .zero, size: size))
  }
}

extension SlotValue {
  /// On one line, special spaces by name: parts are separated by « | », line breaks are <br>.
  fileprivate var shown: String {
    switch self {
    case .text(let text): shown(text)
    case .name(let given, let family): "\(given) | \(family)"
    case .logos(let logos):
      logos.map { shown(MarkedText($0.alternative)) }.joined(separator: " | ")
    case .figures(let figures):
      figures.map { shown($0.number) + " " + shown($0.label) }.joined(separator: " | ")
    case .signatures(let signatories):
      signatories.map { $0.name + ", " + shown($0.role) }.joined(separator: " | ")
    case .seal(let text, _): shown(text)
    case .code(let address, _): address
    case .present: "oui"
    }
  }

  private func shown(_ text: MarkedText) -> String {
    visible(text, specialSigns: true).replacing("\n", with: "<br>")
  }
}
