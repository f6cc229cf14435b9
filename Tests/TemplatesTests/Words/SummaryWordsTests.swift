import Document
import Dossier
import Foundation
import Localization
import Problems
import Testing

@testable import Templates

@Suite("The words of a summary")
struct SummaryWordsTests {
  /// `~` is a no-break space, `‹` a narrow one, `____` an open line.
  @Test(
    "both variants of each paper, block by block",
    arguments: [
      ("convention", "Tests/Fixtures/dossier/convention.yaml"),
      ("entente-fr-CA", "Tests/Fixtures/dossier/entente-fr-CA.yaml"),
      ("entente-fr-FR", "Tests/Fixtures/dossier/entente-fr-FR.yaml"),
      ("quebec-france", "examples/quebec-france/convention.yaml"),
      ("escoumins", "examples/escoumins/entente.yaml"),
    ])
  func goldens(name: String, path: String) throws {
    let convention = try Summaries.read(path)
    let dumps = DocumentLocale.allCases.map { locale in
      var words = SummaryWords(convention, Words.localizer(locale))
      let dump = words.dump()
      // A function that only the other variant has words for is printed as typed.
      #expect(Set(codes(words.problems)).isSubset(of: ["templates.unknown-signatory-function"]))
      return "=== \(locale.rawValue)\n" + dump
    }
    try compare(
      dumps.joined(separator: "\n"), with: "Tests/Fixtures/templates/summary-\(name).txt")
  }

  @Test("side by side, every block says the same in both variants, one beside the other")
  func sideBySide() throws {
    let convention = try Summaries.read("Tests/Fixtures/dossier/convention.yaml")
    guard case .flow(let flow) = try Summaries.sideBySide(convention).value.content else {
      Issue.record("not a flow")
      return
    }
    #expect(flow.pageLimit == 2)
    for block in flow.blocks {
      guard case .columns(let columns) = block.content else {
        Issue.record("\(block.name) is in one column")
        continue
      }
      #expect(columns.map(\.locale) == [.canada, .france])
      #expect(Set(columns.map(\.blocks.count)).count == 1, "\(block.name)")
    }
    try compare(
      FlowText.dump(flow), with: "Tests/Fixtures/templates/summary-side-by-side.txt")
  }

  @Test("a style that the theme does not have is told, and no template made")
  func unknownStyle() throws {
    let text = try Repository.text("templates/sommaire/sobre.yaml")
      .replacing("nombre: chiffre", with: "nombre: chifre")
      .replacing("dès: 1600", with: "dès: beaucoup")
    let read = readSummaryTemplate(try Repository.node(text), theme: try Agreements.theme())
    #expect(
      codes(read.problems).sorted() == ["templates.not-a-number", "templates.unknown-style"])
    #expect(read.value == nil)
  }

  @Test(
    "nothing is said of what the file does not say: only the parties and the rule on personal data stay"
  )
  func missing() throws {
    #expect(try labels("") == ["Parties", "Renseignements personnels"])
    #expect(
      try labels("lieu: Québec\ncontexte: Depuis 2015.\n")
        == ["Parties", "Contexte", "Territoire", "Renseignements personnels"])
    #expect(try labels("annexes: [Budget, Calendrier]\n").last == "Annexes A, B")
    #expect(try labels("annexes: [Budget]\n", .france).last == "Annexe I")
  }

  @Test("what is to be completed keeps its block, with an open line in its place")
  func toComplete() throws {
    let said = try rows(
      """
      durée: {début: à compléter, fin: 2026-10-31}
      chiffres: {jeunes: à compléter}
      contributions: [{partie: maison, montant: à compléter}, {partie: carrefour, montant: "10,00 $"}]
      dates: [{date: à compléter, étape: Ouverture}]
      préavis: à compléter
      gouvernance: à compléter

      """)
    #expect(said[.term] == ["- En vigueur du ____ au 31~octobre 2026."])
    #expect(said[.figures] == ["____ / jeunes = ____ jeunes"])
    #expect(
      said[.financial] == [
        "| Partie | en dollars |", "| La Maison | ____ |", "| Le Carrefour | 10,00 |",
        "| Total | ____ |",
      ])
    #expect(said[.dates] == ["> ____", "  Ouverture"])
    #expect(said[.governance] == ["____"])
    #expect(
      said[.withdrawal] == [
        "Une partie peut se retirer en donnant aux autres un préavis écrit de ____ jours."
      ])
  }

  @Test(
    "each currency has its table and its total; one that is open stands apart, and no total is said"
  )
  func currencies() throws {
    let two = """
      contributions:
        - {partie: maison, montant: "4 000,00 $"}
        - {partie: carrefour, montant: "2 500,50 €"}
        - {partie: maison, montant: "1 000,00 $"}

      """
    let said = try rows(two)
    #expect(
      said[.financial] == [
        "| Partie | en dollars canadiens |", "| La Maison | 4~000,00 |", "| La Maison | 1~000,00 |",
        "| Total | 5~000,00 |", "| Partie | en euros |", "| Le Carrefour | 2~500,50 |",
        "(Les montants en dollars canadiens et en euros sont présentés séparément et ne "
          + "s’additionnent pas.)",
      ])
    let open = try rows(two + "  - {partie: carrefour, montant: à compléter}\n")[.financial]
    #expect(open?.contains("| Total | ____ |") == true)
    #expect(open?.contains("| Partie | Montant |") == true)
  }

  @Test(
    "a draft says so and its version, a signed one its day, one that nobody knows has open lines")
  func standing() throws {
    #expect(
      try head("état: projet\nversion: 2026-03-16\nnuméro: A-1\n") == [
        "Entente no A-1", "Projet – version du 16~mars 2026",
        "Ce sommaire porte sur un projet d’entente qui n’est pas encore signé.",
      ])
    #expect(
      try head("état: échue\nsignature: {date: 2014-05-02}\n", .france) == [
        "Convention signée le 2~mai 2014", "Arrivée à échéance",
        "Cette fiche facilite la lecture de la convention‹; elle ne la remplace pas. Seul le texte "
          + "signé fait foi.",
      ])
    #expect(
      try head("état: à compléter\nsignature: {date: à compléter}\n").prefix(2) == [
        "Date de signature~: ____", "État~: ____",
      ])
  }

  private func words(_ lines: String, _ locale: DocumentLocale) throws -> SummaryWords {
    SummaryWords(try Summaries.parse(lines), Words.localizer(locale))
  }

  private func labels(_ lines: String, _ locale: DocumentLocale = .canada) throws -> [String] {
    var words = try words(lines, locale)
    return words.rows().map(\.label.plain)
  }

  private func head(_ lines: String, _ locale: DocumentLocale = .canada) throws -> [String] {
    var words = try words(lines, locale)
    return [words.reference(), words.status(), words.warning()].map(\.written)
  }

  /// What each block says, as the goldens write it.
  private func rows(_ lines: String) throws -> [SummaryBlock: [String]] {
    var words = try words(lines, .canada)
    let rows = words.rows().map { ($0.block, $0.contents.flatMap(\.dump)) }
    #expect(codes(words.problems) == [])
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
