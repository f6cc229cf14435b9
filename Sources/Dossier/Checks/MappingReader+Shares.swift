import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// What parties undertake to pay and to give should be what the budget counts on, and what they pay what
  /// it spends in their name: `dossier.party-amounts-differ`, a warning with both amounts. Only where every
  /// amount concerned is known.
  mutating func checkShares(of agreement: Agreement) {
    guard let budget = agreement.budget?.value else { return }
    for party in agreement.parties {
      let money = party.commitments.payments.map(\.amount)
      compare(budget.revenue ?? budget.expenses, money, party, budget.currency, "argent")
      let gifts = party.commitments.inKind.map(\.value) + party.commitments.time.map(\.value)
      compare(budget.inKind, gifts.map { $0 ?? .toComplete }, party, budget.currency, "apports")
      if let revenue = budget.revenue?.total(of: party.key, budget.currency) {
        compare(budget.expenses, [revenue], party, budget.currency, "dépenses")
      }
    }
  }

  /// Amounts of another currency are no part of the budget; a table that names no party says nothing.
  private mutating func compare(
    _ table: BudgetTable?, _ amounts: [Blank<Money>], _ party: Party, _ currency: Currency,
    _ what: String
  ) {
    guard let table, table.lines.contains(where: { !$0.shares.isEmpty }) else { return }
    let ofCurrency = amounts.filter { $0.value.map { $0.currency == currency } ?? true }
    let counted = table.total(of: party.key, currency) ?? .known(.zero(currency))
    guard let said = sum(ofCurrency, currency).value, let counted = counted.value, said != counted
    else { return }
    let arguments: [String: Problem.Value] = [
      "party": .text(party.shortName.text), "said": said.argument, "counted": counted.argument,
      "currency": .text(currency.rawValue), "what": .text(what),
    ]
    let place = node("budget")?.place ?? place
    report(Problem(DossierProblem.partyAmountsDiffer, .warning, at: place, arguments))
  }
}
