import Problems
import YAMLSource

extension MappingReader {
  /// `budget`: `devise`, `revenus`, `dépenses`, `apports`; or `à compléter`.
  mutating func budget(_ home: Currency, _ parties: PartyIndex) -> Blank<Budget>? {
    guard let node = node("budget") else { return nil }
    if node.isToComplete { return .toComplete }
    return section(node) { $0.budgetFields(home, parties) }.map { .known($0) }
  }

  private mutating func budgetFields(_ home: Currency, _ parties: PartyIndex) -> Budget? {
    let currency = currency() ?? home
    let revenue = table("revenus", currency, parties)
    if node("dépenses") == nil { reportMissing("dépenses") }
    let expenses = table("dépenses", currency, parties)
    let inKind = table("apports", currency, parties)
    guard let expenses else { return nil }
    if node("revenus") == nil, expenses.lines.contains(where: \.shares.isEmpty), !hasErrors {
      reportMissing("revenus")
    }
    let budget = Budget(currency: currency, revenue: revenue, expenses: expenses, inKind: inKind)
    checkBalance(of: budget)
    return budget
  }

  /// Both sides, where every amount is known: `dossier.unbalanced-budget` says by how much.
  private mutating func checkBalance(of budget: Budget) {
    guard let revenue = budget.revenue?.total(budget.currency).value,
      let expenses = budget.total.value, revenue != expenses
    else { return }
    let difference = Money(exactly: abs(revenue.cents - expenses.cents), budget.currency)
    let arguments: [String: Problem.Value] = [
      "revenue": revenue.argument, "expenses": expenses.argument,
      "difference": difference.argument, "currency": .text(budget.currency.rawValue),
      "excess": .text(revenue.cents > expenses.cents ? "revenus" : "dépenses"),
    ]
    report(Problem(DossierProblem.unbalancedBudget, at: place, arguments))
  }

  /// Lines, and groups of lines `{groupe: …, lignes: …}`; nil where there is none.
  private mutating func table(
    _ key: String, _ currency: Currency, _ parties: PartyIndex
  ) -> BudgetTable? {
    var groups: [BudgetTable.Group] = []
    for node in rows(key) {
      let isGroup = node.entries?.contains { ["groupe", "lignes"].contains(foldedKey($0.key)) }
      if isGroup == true {
        groups.append(section(node) { $0.group(currency, parties) })
      } else {
        let line = filled(node, Self.openLine) { $0.line(currency, parties) }
        if let last = groups.indices.last, groups[last].title == nil {
          groups[last].lines.append(line)
        } else {
          groups.append(BudgetTable.Group(lines: [line]))
        }
      }
    }
    return groups.isEmpty ? nil : BudgetTable(groups: groups)
  }

  private static var openLine: BudgetLine { BudgetLine(name: .toComplete, amount: .toComplete) }

  private mutating func group(
    _ currency: Currency, _ parties: PartyIndex
  ) -> BudgetTable.Group {
    if node("lignes") == nil { reportMissing("lignes") }
    return BudgetTable.Group(
      title: required("groupe") { $0.text("groupe") },
      lines: rows("lignes").map { node in filled(node, Self.openLine) { $0.line(currency, parties) }
      })
  }

  /// `poste`, and `montant` (perhaps with `partie`) or `parts: {<partie>: <montant>}`.
  private mutating func line(_ currency: Currency, _ parties: PartyIndex) -> BudgetLine {
    let name = required("poste") { $0.text("poste") }
    guard node("parts") != nil else {
      let amount = required("montant") { $0.amount("montant", currency) }
      let share = party("partie", parties).map { BudgetLine.Share(party: $0, amount: amount) }
      return BudgetLine(name: name, amount: amount, shares: share.map { [$0] } ?? [])
    }
    let shares = shares(currency, parties)
    let total = sum(shares.map(\.amount), currency)
    checkSum(total, currency)
    return BudgetLine(name: name, amount: total, shares: shares)
  }

  private mutating func shares(
    _ currency: Currency, _ parties: PartyIndex
  ) -> [BudgetLine.Share] {
    guard let node = node("parts") else { return [] }
    guard let entries = node.entries, !entries.isEmpty else {
      report(Problem(YAMLProblem.notAMapping, at: node.place))
      return []
    }
    var shares: [BudgetLine.Share] = []
    for entry in entries where !entry.isCutAmount {
      let amount = amount(entry.value, of: entry.key, currency)
      guard let party = party(named: entry.key, parties, at: entry.keyPlace) else { continue }
      if shares.contains(where: { $0.party == party }) {
        let keys: [String: Problem.Value] = ["keys": .list([party, entry.key])]
        report(Problem(YAMLProblem.duplicateKey, at: entry.keyPlace, keys))
      }
      shares.append(BudgetLine.Share(party: party, amount: amount ?? .toComplete))
    }
    return shares
  }

  /// `montant` beside `parts` says their sum again: `dossier.unequal-sum` where it is another.
  private mutating func checkSum(_ total: Blank<Money>, _ currency: Currency) {
    guard let stated = amount("montant", currency), let total = total.value, stated != total else {
      return
    }
    let arguments: [String: Problem.Value] = [
      "stated": stated.argument, "sum": total.argument, "currency": .text(currency.rawValue),
    ]
    report(Problem(DossierProblem.unequalSum, at: node("montant")?.place, arguments))
  }

  /// An amount of the budget's currency: `dossier.other-currency`.
  private mutating func amount(_ key: String, _ currency: Currency) -> Money? {
    guard let node = node(key), !node.isToComplete else { return nil }
    return amount(node, of: key, currency)?.value
  }

  private mutating func amount(
    _ node: YAMLNode, of key: String, _ currency: Currency
  ) -> Blank<Money>? {
    if node.isToComplete { return .toComplete }
    guard let typed = node.text else {
      report(Problem(DossierProblem.notAnAmount, at: node.place, ["value": .text("")]))
      return nil
    }
    guard let money = money(typed, currency, at: node.place) else { return nil }
    if money.currency == currency { return .known(money) }
    let arguments: [String: Problem.Value] = [
      "value": .text(typed), "currency": .text(currency.rawValue),
    ]
    report(Problem(DossierProblem.otherCurrency, at: node.place, arguments))
    return nil
  }
}

extension Money {
  /// For a message's `:currency`: 4000.50.
  var argument: Problem.Value { .text("\(amount)") }
}
