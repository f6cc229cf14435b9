internal import Document
internal import Dossier
import Foundation
internal import Localization

extension AgreementArranger {
  /// An annex: its title over the whole width, then what stands in it.
  mutating func add(_ annex: Annex, rank: Int) {
    let title = title(of: annex)
    let rankText = words.text(AgreementKey.annexRank, ["n": .number(Decimal(rank))])
    let heading = words.text(
      AgreementKey.annexHeading, ["rang": .marked(rankText), "titre": .marked(title)])
    let name = "annexe.\(annex.key)"
    let look = template.annexes
    if look.beginsPage, rank == 1 || isLong(annex) {
      add(name, .pageBreak, distance: .zero)
    }
    add(
      name, .heading(Heading(level: 2, heading, look.style, bookmark: heading.plain)),
      distance: look.distance, keeps: true, isWide: true)
    switch annex.content {
    case .budget: addBudget(name)
    case .calendar: addCalendar(name)
    case .composition: addComposition(name)
    case .own(_, let paragraphs, let items, let clauses):
      let start = blocks.count
      add(words.body(paragraphs, items, clauses), name, number: "")
      if start < blocks.count { blocks[start].distance = template.annexes.after }
    }
  }

  /// The first annex begins a page; a later one follows where it is short.
  private func isLong(_ annex: Annex) -> Bool {
    switch annex.content {
    case .budget: true
    case .calendar: agreement.calendar.count > shortTable
    case .composition: agreement.composition.count > shortTable
    case .own(_, let paragraphs, let items, let clauses):
      paragraphs.count + items.count + clauses.count > shortText
    }
  }

  private mutating func title(of annex: Annex) -> MarkedText {
    switch annex.content {
    case .budget: words.text(AgreementKey.budgetAnnex)
    case .calendar: words.text(AgreementKey.calendarAnnex)
    case .composition: words.text(AgreementKey.compositionAnnex)
    case .own(let title, _, _, _): words.text(title)
    }
  }

  /// A table over the whole width; words that announce it stay with it.
  mutating func add(
    _ table: Table, _ name: String, distance: Length? = nil, keeps: Bool = false
  ) {
    add(
      name, .table(table), distance: distance ?? template.tables.distance, keeps: keeps,
      isWide: true)
  }
}

/// Rows of a table that stands with another annex on one page.
private let shortTable = 12
/// Paragraphs, items and clauses of an annex of the file's own that does.
private let shortText = 6

// MARK: - Calendar and committee

extension AgreementArranger {
  private mutating func addCalendar(_ name: String) {
    let header = Table.Row(
      .header, [words.text(AgreementKey.calendarDate), words.text(AgreementKey.calendarStep)])
    let rows = agreement.calendar.map { step in
      Table.Row(.body, [days(of: step), words.words.text(step.what[locale])])
    }
    let table = Table(
      columns: [Table.Column(.text), Table.Column(.text, share: 1)], rows: [header] + rows,
      style: template.tables.style, summary: calendarSummary())
    add(table, name, distance: template.annexes.after)
  }

  private mutating func days(of step: CalendarStep) -> MarkedText {
    let start = words.words.value(step.date)
    guard let end = step.end else { return words.text(AgreementKey.calendarDay, ["date": start]) }
    return words.text(
      AgreementKey.calendarDays, ["début": start, "fin": words.words.value(end)])
  }

  private mutating func calendarSummary() -> String {
    let days = agreement.calendar.flatMap { [$0.date.value, $0.end?.value].compactMap { $0 } }
    let count = MessageValue.number(Decimal(agreement.calendar.count))
    let (first, last) = (days.min(), days.max())
    return words.text(
      AgreementKey.calendarSummary,
      [
        "n": count, "début": words.words.value(first.map { .known($0) } ?? .toComplete),
        "fin": words.words.value(last.map { .known($0) } ?? .toComplete),
      ]
    ).plain
  }

  /// Names, bodies, functions: a column that nobody has falls away.
  private mutating func addComposition(_ name: String) {
    let members = agreement.composition
    var columns: [(header: AgreementKey, cells: [MarkedText])] = [
      (.memberName, members.map { member in member.name.map { words.words.name($0) } ?? "" }),
      (.memberBody, members.map { member in member.body.map { words.words.text($0) } ?? "" }),
      (.memberFunction, []),
    ]
    for member in members {
      columns[2].cells.append(
        words.words.function(member.function, member.gender, place: member.place))
    }
    columns.removeAll { $0.cells.allSatisfy(\.isEmpty) }
    let header = Table.Row(.header, columns.map { words.text($0.header) })
    let rows = members.indices.map { row in Table.Row(.body, columns.map { $0.cells[row] }) }
    let summary = words.text(
      AgreementKey.compositionSummary, ["n": .number(Decimal(members.count))])
    let table = Table(
      columns: columns.map { _ in Table.Column(.text, share: 1) }, rows: [header] + rows,
      style: template.tables.style, summary: summary.plain)
    add(table, name, distance: template.annexes.after)
  }
}
