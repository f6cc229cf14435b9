internal import Document
internal import Dossier
internal import Localization

extension AgreementArranger {
  /// What each party pays, where they are too many for columns.
  mutating func payers(_ parties: [Party], _ budget: Budget) -> Table {
    let header = Table.Row(
      .header, [heading(.budgetParty, budget), words.text(AgreementKey.amount)])
    let rows = parties.map { party in
      Table.Row(
        .body,
        [
          MarkedText(party.shortName.heading),
          words.sum(budget.payment(by: party.key) ?? .toComplete),
        ])
    }
    let total = Table.Row(.total, [words.text(AgreementKey.total), words.sum(budget.total)])
    return Table(
      columns: [Table.Column(.text, share: 1), Table.Column(.amount)],
      rows: [header] + rows + [total], style: template.tables.style)
  }

  /// What is given in kind and in time: by whom and of what value, no part of the totals.
  mutating func inKind(_ table: BudgetTable, _ budget: Budget) -> Table {
    let header = Table.Row(
      .header,
      [
        heading(.inKind, budget), words.text(AgreementKey.budgetParty),
        words.text(AgreementKey.amount),
      ])
    let rows = table.lines.map { line in
      let parties = line.shares.compactMap { agreement.party($0.party)?.shortName.heading }
      return Table.Row(
        .body,
        [
          words.words.text(line.name), MarkedText(parties.joined(separator: ", ")),
          words.sum(line.amount),
        ])
    }
    let total = Table.Row(
      .total, [words.text(AgreementKey.total), "", words.sum(table.total(budget.currency))])
    return Table(
      columns: [
        Table.Column(.text, share: 2), Table.Column(.text, share: 1), Table.Column(.amount),
      ],
      rows: [header] + rows + [total], style: template.tables.style)
  }
}
