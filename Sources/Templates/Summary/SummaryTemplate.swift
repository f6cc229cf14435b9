internal import Document

/// An arrangement of a summary. Read from `templates/sommaire/<name>.yaml` for a theme, whose styles it holds.
public struct SummaryTemplate: Hashable, Sendable {
  /// What stands above the rows of the first page.
  struct Title: Hashable, Sendable {
    var kicker: TextStyle
    var style: TextStyle
    /// Number and day, at the left under the title.
    var reference: TextStyle
    /// How far it has come, flush right beside them.
    var status: TextStyle
    /// From the kicker to the title.
    var distance: Length
    /// From the title to the reference.
    var referenceDistance: Length
    /// From the reference to the rule.
    var ruleDistance: Length
    /// Under the title and under the last row.
    var rule: StraightLine
  }

  /// The rows: a label in the margin, a rule above.
  struct Rows: Hashable, Sendable {
    var label: TextStyle
    var rule: StraightLine
    /// From the rule to the first line.
    var above: Length
    /// From the last line to the next rule.
    var below: Length
  }

  /// Text and the distance from what stands above it.
  struct Body: Hashable, Sendable {
    var style: TextStyle
    var distance: Length
  }

  /// Bodies side by side, what each is under its name.
  struct Parties: Hashable, Sendable {
    var name: TextStyle
    var note: TextStyle
    var columns: Int
    var gap: Length
    /// From one row of them to the next.
    var distance: Length
    /// From the name to what it is.
    var noteDistance: Length
  }

  /// Big numbers side by side, what each counts under it.
  struct Figures: Hashable, Sendable {
    var number: TextStyle
    var label: TextStyle
    var columns: Int
    var gap: Length
    /// From one row of them to the next.
    var distance: Length
    /// From a number to its label.
    var labelDistance: Length
    /// From the rule above to the first numbers, which are higher than text.
    var above: Length
  }

  /// Words beside a label.
  struct Entries: Hashable, Sendable {
    /// From the label's left edge to that of the words.
    var indent: Length
    /// Between the two.
    var gap: Length
    /// From one to the next.
    var distance: Length
  }

  /// Tables of amounts.
  struct Amounts: Hashable, Sendable {
    var style: Table.Style
    /// Of a table that stands alone.
    var width: Length
    /// Between two that stand side by side.
    var gap: Length
    /// From one table to the next.
    var distance: Length
  }

  /// Both variants side by side.
  struct SideBySide: Hashable, Sendable {
    /// From the edge of the paper that both sizes share to the first column, and to what stands above and below.
    var left: Length
    var top: Length
    var bottom: Length
    /// Of a column.
    var width: Length
    /// Between the columns, the rule in its middle.
    var gap: Length
    var rule: StraightLine
    /// « Français (Québec) ».
    var variant: TextStyle
    var title: TextStyle
    var label: TextStyle
    /// From the name of the variant to the title.
    var titleDistance: Length
    /// From the title to the reference.
    var referenceDistance: Length
    /// From the head to the first row.
    var after: Length
    /// From one row to the next.
    var rowDistance: Length
    /// From a label to what it heads.
    var labelDistance: Length
    var dense: Dense
  }

  /// The smaller looks of a summary that says much, so that it stays on two pages.
  struct Dense: Hashable, Sendable {
    /// For so many signs in a column.
    var threshold: Int
    /// Of sizes and distances.
    var share: Double
  }

  var flow: FlowTemplate
  /// The most pages that a summary should take.
  var pageLimit: Int
  var title: Title
  var rows: Rows
  var body: Body
  var parties: Parties
  var figures: Figures
  var entries: Entries
  var amounts: Amounts
  /// Remarks, and what the paper is not.
  var remark: Body
  var sideBySide: SideBySide
  /// The logos above the title, without them.
  var logos: LogoRow
}

extension SummaryTemplate {
  /// The same with its smaller looks for two columns.
  var dense: SummaryTemplate {
    let share = sideBySide.dense.share
    var dense = self
    for style in [\SummaryTemplate.body.style, \.parties.name, \.rows.label, \.sideBySide.label] {
      dense[keyPath: style] = self[keyPath: style].scaled(by: share)
    }
    let distances: [WritableKeyPath<SummaryTemplate, Length>] = [
      \.body.distance, \.entries.distance, \.parties.distance, \.sideBySide.rowDistance,
      \.sideBySide.labelDistance,
    ]
    for distance in distances { dense[keyPath: distance] = self[keyPath: distance] * share }
    return dense
  }
}
