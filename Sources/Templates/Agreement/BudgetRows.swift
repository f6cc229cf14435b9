internal import Document
internal import Dossier
internal import Localization

/// What stands for a share that a party has not.
private let none: MarkedText = "—"

/// The rows of a budget's table in the making, with what would be carried over after each.
struct BudgetRows {
  let currency: Currency
  /// The parties whose shares have a column, by their keys.
  let parties: [String]
  private(set) var rows: [Table.Row] = []
  /// The lines up to each row.
  private var linesSoFar: [[BudgetLine]] = []
  private var lines: [BudgetLine] = []

  init(_ currency: Currency, parties: [String]) {
    self.currency = currency
    self.parties = parties
  }

  /// A row of words.
  mutating func append(_ kind: Table.Row.Kind, _ cells: [MarkedText]) {
    rows.append(Table.Row(kind, cells))
    linesSoFar.append(lines)
  }

  /// A line of the budget.
  mutating func append(_ line: BudgetLine, words: inout AgreementWords) {
    lines.append(line)
    let shares = parties.map { party in line.share(of: party).map { words.sum($0) } ?? none }
    append(.body, [words.words.text(line.name)] + shares + [words.sum(line.amount)])
  }

  /// The sum of some lines.
  mutating func append(
    _ kind: Table.Row.Kind, _ lines: [BudgetLine], _ label: MarkedText,
    words: inout AgreementWords
  ) { append(kind, cells(label, lines, &words)) }

  /// What is carried over after each row on which a page may end.
  func carries(
    forward: MarkedText, brought: MarkedText, words: inout AgreementWords
  ) -> [Int: Table.Carry] {
    var carries: [Int: Table.Carry] = [:]
    for (index, lines) in linesSoFar.enumerated()
    where !lines.isEmpty && index + 1 < rows.count {
      carries[index] = Table.Carry(
        forward: Table.Row(.body, cells(forward, lines, &words)),
        brought: Table.Row(.body, cells(brought, lines, &words)))
    }
    return carries
  }

  private func cells(
    _ label: MarkedText, _ lines: [BudgetLine], _ words: inout AgreementWords
  ) -> [MarkedText] {
    let table = BudgetTable(groups: [BudgetTable.Group(lines: lines)])
    let shares = parties.map { table.total(of: $0, currency).map { words.sum($0) } ?? none }
    return [label] + shares + [words.sum(table.total(currency))]
  }
}
