internal import Localization

/// A block of a summary in words: its label and what stands beside or under it.
struct SummaryRow: Hashable, Sendable {
  /// Which block it is.
  var block: SummaryBlock
  /// « Engagements ».
  var label: MarkedText
  /// In reading order; never empty.
  var contents: [SummaryContent]
}

/// One thing that a block of a summary says.
enum SummaryContent: Hashable, Sendable {
  /// Running text.
  case paragraphs([MarkedText])
  /// Short things, one on each line.
  case lines([MarkedText])
  /// Bodies with what each is.
  case parties([Party])
  /// Numbers with what each counts.
  case figures([Figure])
  /// Who does what.
  case duties([Entry])
  /// What happens when.
  case dates([Entry])
  /// Amounts, a table for each currency.
  case amounts([AmountTable])
  /// A remark on what stands above.
  case remark(MarkedText)

  /// A body.
  struct Party: Hashable, Sendable {
    var name: MarkedText
    /// Its short name, roles and the like; empty for none.
    var note: MarkedText
  }

  /// A number.
  struct Figure: Hashable, Sendable {
    var number: MarkedText
    var label: MarkedText
    /// Both on a line of text: « 13 jeunes ».
    var line: MarkedText
  }

  /// Words beside a label.
  struct Entry: Hashable, Sendable {
    var label: MarkedText
    var lines: [MarkedText]
  }

  /// Amounts of one currency, or of none that is known.
  struct AmountTable: Hashable, Sendable {
    /// « Partie », « en euros ».
    var header: [MarkedText]
    var rows: [[MarkedText]]
    /// « Total » with its amount; nil where there is nothing to add up.
    var total: [MarkedText]?
  }
}

// MARK: - How much there is to read

extension SummaryRow {
  /// Signs of its words.
  var signs: Int { contents.reduce(label.plain.count) { $0 + $1.signs } }
}

extension SummaryContent {
  fileprivate var signs: Int { texts.reduce(0) { $0 + $1.plain.count } }

  private var texts: [MarkedText] {
    switch self {
    case .paragraphs(let texts), .lines(let texts): texts
    case .parties(let parties): parties.flatMap { [$0.name, $0.note] }
    case .figures(let figures): figures.map(\.line)
    case .duties(let entries), .dates(let entries): entries.flatMap { [$0.label] + $0.lines }
    case .amounts(let tables):
      tables.flatMap { $0.header + $0.rows.flatMap { $0 } + ($0.total ?? []) }
    case .remark(let text): [text]
    }
  }
}
