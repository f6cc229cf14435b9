import Dossier
import Foundation
import Localization
import Problems
import TestSupport
import Testing
import YAMLSource

@Suite("Money and budgets")
struct BudgetTests {
  @Test(
    "an amount as people type it, in cents",
    arguments: [
      ("4 000,00 $", 400_000, Currency.canadianDollar), ("4000", 400_000, .canadianDollar),
      ("4\u{202F}000,5", 400_050, .canadianDollar), ("7500.05 €", 750_005, .euro),
      ("2 400 $ CA", 240_000, .canadianDollar), ("1 200 EUR", 120_000, .euro),
      ("12 450,00 dollars", 1_245_000, .canadianDollar), ("0", 0, .canadianDollar),
      ("999 999 999 999,99 €", 99_999_999_999_999, .euro), ("12,5 euros", 1250, .euro),
    ])
  func reading(typed: String, cents: Int, currency: Currency) throws {
    let budget =
      "budget: {devise: \(currency.rawValue), dépenses: [{poste: A, parts: {ville: \"\(typed)\"}}]}\n"
    let base = try #require(try ProblemCase.table("agreement-problems").first).text
    let text = base.replacing("budget: à compléter\n", with: budget)
    let read = try #require(try readAgreement(text).value?.budget?.value)
    #expect(read.total == .known(try #require(Money(cents: cents, currency))))
  }

  @Test(
    "what is no amount",
    arguments: [
      ("-5", "dossier.negative-amount"), ("− 5,00 $", "dossier.negative-amount"),
      ("4,000", "dossier.too-many-decimals"), ("4.0005 €", "dossier.too-many-decimals"),
      ("4 00,00", "dossier.not-an-amount"), ("4,000.00", "dossier.not-an-amount"),
      ("$", "dossier.not-an-amount"), ("4 000,", "dossier.not-an-amount"),
      ("1 000 000 000 000", "dossier.not-an-amount"), ("4 000 £", "dossier.not-an-amount"),
      ("(5,00)", "dossier.not-an-amount"), ("1e3", "dossier.not-an-amount"),
    ])
  func noAmount(typed: String, code: String) throws {
    let row = try #require(try ProblemCase.table("convention-problems").first)
    let line = "versements: [{partie: CAE, montant: \"\(typed)\"}]\n"
    #expect(codes(try readConvention(row.text + line).problems) == [code])
  }

  @Test("amounts are exact, and those of two currencies stay apart")
  func exact() throws {
    let dime = try #require(Money(cents: 10, .canadianDollar))
    let cent = try #require(Money(cents: 1, .euro))
    let totals = Money.totals(Array(repeating: dime, count: 30) + [cent])
    #expect(totals == [Money(cents: 300, .canadianDollar), cent])
    #expect(totals[0].amount == 3)
    #expect("\(cent.amount)" == "0.01")
    #expect(Money(cents: -1, .euro) == nil)
  }

  @Test("the picture’s table: parties by items, subtotals and totals")
  func table() throws {
    let agreement = try agreement(at: "Tests/Fixtures/dossier/entente-fr-CA.yaml")
    let budget = try #require(agreement.budget?.value)
    #expect(budget.total == Money.cad(2_011_275))
    #expect(budget.revenue?.total(.canadianDollar) == Money.cad(2_011_275))
    #expect(budget.expenses.groups.map(\.lines.count) == [2, 3])
    #expect(budget.expenses.groups[0].title == .known("Équipe et jeunes"))
    #expect(budget.expenses.groups[0].total(.canadianDollar) == Money.cad(1_578_000))
    #expect(budget.expenses.groups[1].title == nil)
    #expect(budget.expenses.lines[0].share(of: "carrefour") == Money.cad(625_000))
    #expect(budget.expenses.lines[0].share(of: "Maison") == nil)
    #expect(budget.sharingParties == agreement.parties.map(\.key))
    let totals = agreement.parties.map { budget.payment(by: $0.key)?.value?.cents }
    #expect(totals == [745_775, 670_000, 500_000, 95_500])
    #expect(budget.inKind?.total(.canadianDollar) == Money.cad(340_000))
  }

  @Test("a total with an open amount is open; a subtotal without one is not")
  func openTotals() throws {
    let base = try #require(try ProblemCase.table("agreement-problems").first).text
    let budget = """
      budget:
        revenus: [{poste: A, montant: à compléter}]
        dépenses:
          - {groupe: G, lignes: [{poste: B, montant: 3}]}
          - {poste: C, montant: à compléter}

      """
    let text = base.replacing("budget: à compléter\n", with: budget)
    let read = try #require(try readAgreement(text).value?.budget?.value)
    #expect(read.total == .toComplete)
    #expect(read.expenses.groups[0].total(.canadianDollar) == Money.cad(300))
  }

  @Test("any two sides are refused exactly where their cents differ")
  func balance() throws {
    let base = try #require(try ProblemCase.table("agreement-problems").first).text
    var random = FixedRandom(seed: 21)
    for _ in 0..<60 {
      let amounts = (0..<6).map { _ in Int(random.next() % 300) }
      func line(_ cents: Int) -> String {
        "{poste: A, montant: \"\(cents / 100),\(cents % 100 < 10 ? "0" : "")\(cents % 100)\"}"
      }
      let (a, b) = (amounts[..<3], amounts[3...])
      let budget =
        "budget: {revenus: [\(a.map(line).joined(separator: ", "))], "
        + "dépenses: [\(b.map(line).joined(separator: ", "))]}\n"
      let read = try readAgreement(base.replacing("budget: à compléter\n", with: budget))
      let isEven = a.reduce(0, +) == b.reduce(0, +)
      #expect(codes(read.problems) == (isEven ? [] : ["dossier.unbalanced-budget"]))
    }
  }
}
