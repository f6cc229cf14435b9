internal import Document

/// What stands at one height of a flow and is never parted: a line of text, a line of a table's row, a
/// rule, a row of logos. In TeX's words a box of the vertical list, with the penalty that follows it.
///
/// Its reference is its first baseline (the line itself of a rule, the bottom edge of pictures).
struct FlowRow {
  /// What is drawn: x on the page, y from the reference.
  var items: [DisplayItem]
  /// From the list's top to the reference.
  var y: Length = .zero
  /// From its top (the cap height of text) down to the reference.
  var ascent: Length
  /// From the reference to its last baseline, from which the next distance counts.
  var descent: Length = .zero
  /// From the reference to the lowest thing that must stay on the page.
  var extent: Length = .zero
  /// What a page break after it costs.
  var breakCost: BreakCost = .none
  /// Whether what follows begins a page.
  var endsPage = false
  /// What stands round a page break after it.
  var parting: Parting?
  /// Notes that are called in it.
  var notes: [FootNote] = []
  /// Whether it is a line of text, counted by the numbers in the margin.
  var isText = true
  /// Whether a rule closes it, under which text may come nearer than its leading.
  var endsWithRule = false
  /// What must follow on its page.
  var wanted: Wanted?
  /// Whether it begins with a heading.
  var isHeading = false
  /// What the outline names here, by its place in the order of reading; heights from the reference.
  var bookmarks: [Int: Bookmark] = [:]
  /// The heading that an entry of the table of contents names, whose page is not known yet.
  var entry: ContentsEntry?
  /// The block that it is of, for problems.
  var block: String
}

extension FlowRow {
  /// Lines of text that must stand on the page of a row, with what it costs where they do not.
  struct Wanted {
    var lines: Int
    var cost: BreakCost
  }

  /// Its top, from the list's top.
  var top: Length { y - ascent }
  /// The lowest thing that must stay on the page, from the list's top.
  var bottom: Length { y + max(descent, extent) }

  /// Takes over what stands at the same height beside it.
  mutating func join(_ other: FlowRow) {
    items += other.items
    ascent = max(ascent, other.ascent)
    descent = max(descent, other.descent)
    extent = max(extent, other.extent)
    breakCost = max(breakCost, other.breakCost)
    notes += other.notes
    isText = isText || other.isText
    wanted = wanted ?? other.wanted
    isHeading = isHeading || other.isHeading
    bookmarks.merge(other.bookmarks) { first, _ in first }
    entry = entry ?? other.entry
  }
}
