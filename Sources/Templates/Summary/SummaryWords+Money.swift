internal import Dossier
import Foundation
internal import Localization

extension SummaryWords {
  /// Who pays how much: a table for each currency, its total under it.
  mutating func contributions() -> [SummaryContent] {
    let tables = amountTables()
    guard !tables.isEmpty else { return [] }
    return [.amounts(tables)] + remark(after: .financial)
  }

  /// Who gives what, and how many hours, with its value where that is known.
  mutating func gifts() -> [SummaryContent] {
    let lines = convention.inKind.map { gift in
      let hours = gift.hours.map { hours in
        text(SummaryKey.hours, ["n": words.value(hours) { .number($0) }])
      }
      let what = mentions([gift.what.map { text($0) } ?? "", hours ?? ""])
      return text(SummaryKey.gift, money(gift.amount, of: gift.party, "texte", .marked(what)))
    }
    return lines.isEmpty ? [] : [.lines(lines)] + remark(after: .inKind)
  }

  /// What is due when. An agreement's are left out where no day is known: the table has said them.
  mutating func payments() -> [SummaryContent] {
    let payments = convention.payments
    if convention.agreement != nil, payments.allSatisfy({ $0.payment.due?.value == nil }) {
      return []
    }
    let lines = payments.map { entry in
      text(
        SummaryKey.payment,
        money(entry.payment.amount, of: entry.party, "date", words.value(entry.payment.due)))
    }
    return lines.isEmpty ? [] : [.lines(lines)] + remark(after: .payments)
  }

  private var hasTwoCurrencies: Bool { convention.currencies.count > 1 }

  /// That amounts of two currencies are not added, under the first block that has amounts.
  private mutating func remark(after block: SummaryBlock) -> [SummaryContent] {
    let first: SummaryBlock =
      !convention.contributions.isEmpty
      ? .financial : convention.inKind.isEmpty ? .payments : .inKind
    guard hasTwoCurrencies, block == first else { return [] }
    return [.remark(text(SummaryKey.twoCurrencies))]
  }

  /// `$partie`, `$montant`, `$devise`, `$pays` and one thing more.
  private func money(
    _ amount: Blank<Money>?, of party: String, _ name: String, _ value: MessageValue
  ) -> [String: MessageValue] {
    let currency = amount?.value?.currency ?? .canadianDollar
    let noun = convention.party(party)?.shortName
    return [
      "partie": noun.map { .noun($0) } ?? .marked(words.openLine),
      "montant": words.value(amount), "devise": .string(currency.rawValue),
      "pays": .string(hasTwoCurrencies ? "yes" : "no"), name: value,
    ]
  }
}

// MARK: - Tables

extension SummaryWords {
  /// One table where there is one currency at most, with the amounts that are to be completed among the
  /// others; else these stand apart, for nobody knows of which currency they will be.
  private mutating func amountTables() -> [SummaryContent.AmountTable] {
    let groups = convention.contributionsByCurrency
    let isComplete = groups.allSatisfy { $0.currency != nil }
    let known = groups.compactMap(\.currency)
    if known.count <= 1 {
      let currency = known.first ?? convention.agreement?.currencies.first
      let all = convention.contributions
      return all.isEmpty ? [] : [table(all, in: currency, isComplete: isComplete)]
    }
    return groups.map { table($0.contributions, in: $0.currency, isComplete: isComplete) }
  }

  /// The total is an open line where any amount still is one.
  private mutating func table(
    _ contributions: [Contribution], in currency: Currency?, isComplete: Bool
  ) -> SummaryContent.AmountTable {
    let header = [text(AgreementKey.budgetParty), unit(of: currency)]
    let rows = contributions.map { [payer(of: $0), cell(of: $0.amount)] }
    let sum = Money.totals(contributions.compactMap { $0.amount?.value }).first
    let total = cell(of: isComplete ? sum.map { .known($0) } : .toComplete)
    let isSum = contributions.count > 1 && currency != nil
    return SummaryContent.AmountTable(
      header: header, rows: rows, total: isSum ? [text(AgreementKey.total), total] : nil)
  }

  private mutating func unit(of currency: Currency?) -> MarkedText {
    guard let currency else { return text(AgreementKey.amount) }
    return text(
      AgreementKey.budgetUnit,
      [
        "devise": .string(currency.rawValue),
        "pays": .string(hasTwoCurrencies ? "yes" : "no"),
      ])
  }

  private mutating func payer(of contribution: Contribution) -> MarkedText {
    guard let what = contribution.what else { return name(of: contribution.party) }
    return text(
      SummaryKey.contribution, money(nil, of: contribution.party, "texte", .marked(text(what))))
  }

  private mutating func cell(of amount: Blank<Money>?) -> MarkedText {
    guard let amount else { return "" }
    return amount.isToComplete
      ? words.openLine : text(AgreementKey.sum, ["montant": words.value(amount)])
  }
}
