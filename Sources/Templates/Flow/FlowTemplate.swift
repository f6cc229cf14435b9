internal import Document

/// The pages of a running text as a template wants them: margins, what stands round the text, how its lines
/// end. Agreements and summaries share it.
struct FlowTemplate: Hashable, Sendable {
  /// A line above or below the text.
  struct Edge: Hashable, Sendable {
    /// Look of its words.
    var style: TextStyle
    /// Its baseline, from the page's top for a header, from its bottom for a footer.
    var distance: Length
    /// A rule, at so far from the page's top.
    var rule: RunningLine.Rule?
  }

  /// The note at the foot of each page.
  struct FootNote: Hashable, Sendable {
    var style: TextStyle
    /// From its baseline to that of what stands under it.
    var distance: Length
  }

  /// Open lines for initials.
  struct Initials: Hashable, Sendable {
    var line: StraightLine
    /// Of one line, at most.
    var width: Length
    var gap: Length
    /// From one row of lines to the next.
    var rowStep: Length
  }

  // Margins, from the page's edges.
  var left: Length
  var right: Length
  var top: Length
  var bottom: Length
  /// Left edge of the text; nil where there is no margin column.
  var textLeft: Length?
  /// Cap height of the first page's first line; nil where it is `top`.
  var firstTop: Length?

  var header: Edge
  /// Look of the status in the header.
  var statusStyle: TextStyle
  var footer: Edge
  var folioStyle: TextStyle
  var note: FootNote
  /// Nil for papers that are not initialled.
  var initials: Initials?
  /// Nil for papers whose lines are never numbered.
  var lineNumbers: FlowPage.LineNumbers?
  /// How lines of running text end.
  var setting: ParagraphStyle.Setting
  /// Whether its words may be hyphenated.
  var hyphenates: Bool

  /// A paragraph of running text.
  func paragraphStyle(_ style: TextStyle) -> ParagraphStyle {
    ParagraphStyle(style, setting: setting, hyphenates: hyphenates)
  }
}
