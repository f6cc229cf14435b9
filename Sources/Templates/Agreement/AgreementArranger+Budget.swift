internal import Document
internal import Dossier
import Foundation
internal import Localization

/// Parties whose shares stand in columns of one table: more would leave the amounts too little room.
private let mostSharingParties = 5
/// What a column of amounts takes of the room that is left, where the one of words takes 1.
private let amountShare = 0.2

extension AgreementArranger {
  /// The budget: with the shares of the parties beside each other where they say who pays, else what comes in
  /// and what goes out; what is not money apart from both.
  mutating func addBudget(_ name: String) {
    guard let budget = agreement.budget?.value else {
      blocks.append(paragraph(name, words.words.openLine, distance: template.annexes.after))
      return
    }
    let sharing = sharingParties(of: budget)
    let columns = sharing.count <= mostSharingParties ? sharing : []
    var tables: [Table] = []
    if let revenue = budget.revenue {
      tables.append(table(revenue, .revenue, .totalRevenue, [], budget))
    }
    tables.append(expenses(of: budget, columns))
    if columns.isEmpty, !sharing.isEmpty, budget.revenue == nil {
      tables.append(payers(sharing, budget))
    }
    if let inKind = budget.inKind { tables.append(self.inKind(inKind, budget)) }
    for (index, table) in tables.enumerated() {
      let look = template.annexes
      add(table, name, distance: index == 0 ? look.after : look.distance)
    }
  }

  /// The parties that have a share of an expense, in their order.
  private func sharingParties(of budget: Budget) -> [Party] {
    let sharing = Set(budget.expenses.lines.flatMap(\.shares).map(\.party))
    return agreement.parties.filter { sharing.contains($0.key) }
  }

  /// What goes out; under it, where something comes in, what is left over.
  private mutating func expenses(of budget: Budget, _ columns: [Party]) -> Table {
    let hasRevenue = budget.revenue != nil
    var expenses = table(
      budget.expenses, hasRevenue ? .expenses : .budgetItem, hasRevenue ? .totalExpenses : .total,
      columns, budget)
    if hasRevenue { expenses.rows.append(balance(budget, columns: columns.count)) }
    expenses.summary = summary(budget)
    return expenses
  }

  /// One side: items with their amounts, or with what each party has of them; groups with subtotals.
  private mutating func table(
    _ table: BudgetTable, _ title: AgreementKey, _ total: AgreementKey, _ parties: [Party],
    _ budget: Budget
  ) -> Table {
    var rows = BudgetRows(budget.currency, parties: parties.map(\.key))
    let last: AgreementKey = parties.isEmpty ? .amount : .total
    rows.append(
      .header,
      [heading(title, budget)] + parties.map { MarkedText($0.shortName.heading) }
        + [words.text(last).strong(last == .total)])
    for group in table.groups {
      if let title = group.title { rows.append(.group, [words.words.text(title)]) }
      for line in group.lines { rows.append(line, words: &words) }
      if group.title != nil {
        rows.append(.subtotal, group.lines, words.text(AgreementKey.subtotal), words: &words)
      }
    }
    rows.append(.total, table.lines, words.text(total), words: &words)
    return Table(
      columns: [Table.Column(.text, share: 1)]
        + Array(
          repeating: Table.Column(.amount, share: parties.isEmpty ? 0 : amountShare),
          count: parties.count + 1),
      rows: rows.rows, style: template.tables.style,
      carries: rows.carries(
        forward: words.text(AgreementKey.carriedForward),
        brought: words.text(AgreementKey.broughtForward), words: &words))
  }

  /// « Dépenses (en dollars) »: the unit is said once, in the header.
  private mutating func heading(_ title: AgreementKey, _ budget: Budget) -> MarkedText {
    let unit = words.text(
      AgreementKey.budgetUnit,
      ["devise": .string(budget.currency.rawValue), "pays": words.namesCountry])
    return words.text(title) + " (" + unit + ")"
  }

  /// What is left over, which is nothing: a budget balances.
  private mutating func balance(_ budget: Budget, columns: Int) -> Table.Row {
    let left: Blank<Money> =
      budget.total.isToComplete || budget.revenue?.total(budget.currency).isToComplete ?? true
      ? .toComplete : .known(.zero(budget.currency))
    let empty = Array(repeating: MarkedText(), count: columns)
    return Table.Row(
      .subtotal, [words.text(AgreementKey.balance)] + empty + [words.sum(left)])
  }

  /// What each party pays, where they are too many for columns.
  private mutating func payers(_ parties: [Party], _ budget: Budget) -> Table {
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
  private mutating func inKind(_ table: BudgetTable, _ budget: Budget) -> Table {
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

  private mutating func summary(_ budget: Budget) -> String {
    words.text(
      AgreementKey.budgetSummary,
      [
        "revenus": .number(Decimal(budget.revenue?.lines.count ?? 0)),
        "dépenses": .number(Decimal(budget.expenses.lines.count)),
        "montant": words.words.value(budget.total), "devise": .string(budget.currency.rawValue),
        "pays": words.namesCountry,
      ]
    ).plain
  }
}

extension AgreementWords {
  /// An amount in a cell, without its unit.
  mutating func sum(_ amount: Blank<Money>) -> MarkedText {
    text(AgreementKey.sum, ["montant": words.value(amount)])
  }
}

extension MarkedText {
  /// The same in bold, where that is wanted.
  fileprivate func strong(_ isWanted: Bool) -> MarkedText {
    guard isWanted else { return self }
    return MarkedText(pieces.map { Piece($0.text, $0.marks.union([.strong])) })
  }
}
