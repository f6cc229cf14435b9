import Document
import Dossier
import Localization
import Problems
import Testing

@testable import Templates

@Suite("The budget of an agreement")
struct AgreementBudgetTests {
  private func tables(_ budget: String) throws -> [Table] {
    let lines = AgreementArticleTests.base.split(separator: "\n")
      .filter { !$0.hasPrefix("budget:") }.joined(separator: "\n")
    let agreement = try Agreements.parse(lines + "\nbudget:\n" + budget)
    return try #require(try Agreements.document(agreement).value.flow).blocks.compactMap {
      if case .table(let table) = $0.content { table } else { nil }
    }
  }

  private func rows(_ table: Table) -> [String] {
    table.rows.map { "\($0.kind): " + $0.cells.map(FlowText.words).joined(separator: " | ") }
  }

  @Test("with shares: items by party and in all, the unit once, none as a dash")
  func shares() throws {
    let tables = try tables(
      """
        dépenses:
          - {poste: Salaires, parts: {carrefour: "250,00", municipalité: "1 000,50"}}
          - {poste: Assurances, parts: {carrefour: "62,25"}}
      """)
    #expect(
      try rows(#require(tables.first)) == [
        "header: Poste (en dollars) | Carrefour | Municipalité | Total",
        "body: Salaires | 250,00 | 1 000,50 | 1 250,50",
        "body: Assurances | 62,25 | — | 62,25",
        "total: Total | 312,25 | 1 000,50 | 1 312,75",
      ])
    #expect(tables.count == 1)
  }

  @Test(
    "without shares: what comes in, what goes out with subtotals and a balance, gifts in kind apart"
  )
  func sides() throws {
    let tables = try tables(
      """
        revenus:
          - {poste: Dons, montant: "30,00"}
        dépenses:
          - groupe: Équipe
            lignes:
              - {poste: Salaires, montant: "20,00"}
              - {poste: Formation, montant: "4,00"}
          - {poste: Imprévus, montant: "6,00"}
        apports:
          - {poste: Local, partie: municipalité, montant: "2 400,00"}
      """)
    #expect(
      tables.map(rows) == [
        [
          "header: Revenus (en dollars) | Montant", "body: Dons | 30,00",
          "total: Total des revenus | 30,00",
        ],
        [
          "header: Dépenses (en dollars) | Montant", "group: Équipe", "body: Salaires | 20,00",
          "body: Formation | 4,00", "subtotal: Sous-total | 24,00", "body: Imprévus | 6,00",
          "total: Total des dépenses | 30,00", "subtotal: Solde (revenus moins dépenses) | 0,00",
        ],
        [
          "header: Contributions en biens, en services et en temps (en dollars) | Partie | Montant",
          "body: Local | Municipalité | 2 400,00", "total: Total |  | 2 400,00",
        ],
      ])
  }

  @Test("what is carried over a page is the sum of the lines above")
  func carries() throws {
    let table = try #require(
      tables(
        """
          dépenses:
            - {poste: Un, parts: {carrefour: "1,00", municipalité: "2,00"}}
            - {poste: Deux, parts: {carrefour: "10,00"}}
            - {poste: Trois, parts: {municipalité: "100,00"}}
        """
      ).first)
    #expect(table.carries.keys.sorted() == [1, 2, 3])
    let carry = try #require(table.carries[2])
    #expect(carry.forward.cells.map(FlowText.words) == ["À reporter", "11,00", "2,00", "13,00"])
    #expect(carry.brought.cells.map(FlowText.words) == ["Report", "11,00", "2,00", "13,00"])
  }

  @Test("an amount to be completed leaves its sums and the balance open")
  func open() throws {
    let tables = try tables(
      """
        revenus: [{poste: Dons, montant: à compléter}]
        dépenses: [{poste: Salaires, montant: "10,00"}]
      """)
    #expect(rows(tables[0]).last == "total: Total des revenus | ____")
    #expect(rows(tables[1]).last == "subtotal: Solde (revenus moins dépenses) | ____")
  }

  @Test("every table says in words what it shows, or heads its columns")
  func summaries() throws {
    let agreement = try Agreements.read("Tests/Fixtures/dossier/entente-fr-CA.yaml")
    let blocks = try #require(try Agreements.document(agreement).value.flow).blocks
    let summaries = blocks.compactMap { block -> String? in
      if case .table(let table) = block.content {
        FlowText.words(MarkedText(table.summary))
      } else {
        nil
      }
    }
    #expect(summaries.contains { $0.hasPrefix("Budget : 4 lignes de revenus") })
    #expect(summaries.contains { $0.hasPrefix("Calendrier : 4 dates") })
    #expect(summaries.contains("Composition du comité local : 3 membres."))
  }
}
