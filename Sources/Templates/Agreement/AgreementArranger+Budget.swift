internal import Document
internal import Dossier
import Foundation
internal import Localization

/// Parties whose shares stand in columns of one table: more would leave the amounts too little room.
private let mostSharingParties = 5

extension AgreementArranger {
  /// The budget: with the shares of the parties beside each other where they say who pays, else what comes in
  /// and what goes out; what is not money apart from both.
  mutating func addBudget(_ name: String) {
    guard let budget = agreement.budget?.value else {
      blocks.append(paragraph(name, words.words.openLine, distance: template.annexes.after))
      return
    }
    var tables: [(Table, isTitled: Bool)] = []
    let parties = budget.expenses.lines.flatMap(\.shares).map(\.party)
    let sharing = agreement.parties.filter { parties.contains($0.key) }
    if let revenue = budget.revenue {
      tables.append((table(revenue, .revenue, .totalRevenue, [], budget), true))
    }
    let columns = sharing.count <= mostSharingParties ? sharing : []
    var expenses = table(
      budget.expenses, .expenses, budget.revenue == nil ? .total : .totalExpenses, columns, budget)
    if budget.revenue != nil { expenses.rows.append(balance(budget, columns: columns.count)) }
    expenses.summary = summary(budget)
    tables.append((expenses, true))
    if columns.isEmpty, !sharing.isEmpty, budget.revenue == nil {
      tables.append((payers(sharing, budget), true))
    }
    if let inKind = budget.inKind { tables.append((self.inKind(inKind, budget), true)) }
    for (index, table) in tables.enumerated() {
      add(
        table.0, name,
        distance: index == 0 ? template.annexes.after : template.annexes.distance)
    }
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
        + [words.text(last)])
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
        + Array(repeating: Table.Column(.amount), count: parties.count + 1),
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
