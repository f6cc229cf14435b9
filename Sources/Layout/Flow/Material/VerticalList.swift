internal import Document

/// Rows one under the other, at their heights, as if on one endless page.
struct VerticalList {
  /// From top to bottom.
  private(set) var rows: [FlowRow] = []
  /// The last baseline above what comes next.
  private(set) var end = Length.zero
  /// A heading in the margin that waits for the row on whose baseline it stands.
  private(set) var waiting: FlowRow?
  /// Lowest baseline of a heading in the margin, and the leading that what stands in its way keeps from it.
  private var margin: (bottom: Length, leading: Length)?
  /// Whether the last row is text: what follows a rule may come nearer.
  private var endsWithText: Bool { rows.last.map { $0.isText && !$0.endsWithRule } ?? false }

  /// Adds a row `distance` under the last baseline, but never less than `leading` under a text; the first
  /// row's top is the list's.
  mutating func append(
    _ row: FlowRow, distance: Length, leading: Length = .zero, isWide: Bool = false
  ) {
    append([row], distance: distance, leading: leading, isWide: isWide)
  }

  /// Adds rows that stand as they do in a list of their own, the first baseline of it `distance` under the
  /// last one here.
  mutating func append(
    _ added: [FlowRow], distance: Length, leading: Length = .zero, isWide: Bool = false
  ) {
    if isWide { flush() }
    guard var first = added.first else { return }
    let wanted = waiting == nil ? distance : max(distance, waitingSpace.distance)
    var baseline = end + (endsWithText ? max(wanted, leading) : wanted)
    if rows.isEmpty { baseline = first.ascent }
    if isWide || waiting != nil, let margin, !rows.isEmpty {
      baseline = max(baseline, margin.bottom + max(margin.leading, wanted))
    }
    let shift = baseline - first.y
    if let heading = waiting { first.attach(heading) }
    for var row in [first] + added.dropFirst() {
      row.y += shift
      end = max(end, row.y + row.descent)
      rows.append(row)
    }
    note(waiting, at: baseline, leading: leading)
    waiting = nil
  }

  /// Has a heading wait in the margin for the next row.
  mutating func wait(_ heading: FlowRow, distance: Length, leading: Length) {
    flush()
    waiting = heading
    waitingSpace = (distance, leading)
  }

  /// Where no row comes whose baseline it could share, a heading in the margin has a line of its own.
  mutating func flush() {
    guard let heading = waiting else { return }
    waiting = nil
    append(heading, distance: waitingSpace.distance, leading: waitingSpace.leading)
  }

  /// Distance and leading of the heading that waits: what the row that it joins has at least.
  private(set) var waitingSpace = (distance: Length.zero, leading: Length.zero)

  /// Changes the rows from an index on.
  mutating func change(from start: Int = 0, _ change: (inout FlowRow) -> Void) {
    for index in rows.indices.dropFirst(start) { change(&rows[index]) }
  }

  /// Changes one row.
  mutating func change(at index: Int, _ change: (inout FlowRow) -> Void) {
    if rows.indices.contains(index) { change(&rows[index]) }
  }

  private mutating func note(_ heading: FlowRow?, at baseline: Length, leading: Length) {
    guard let heading else { return }
    margin = (baseline + heading.descent, max(waitingSpace.leading, leading))
  }
}

extension FlowRow {
  /// Takes a heading in the margin on its own baseline. The heading's lines may reach below the row's, but
  /// what follows in the text column keeps its distance from the row.
  fileprivate mutating func attach(_ heading: FlowRow) {
    items = heading.items + items
    ascent = max(ascent, heading.ascent)
    extent = max(extent, max(heading.descent, heading.extent))
    wanted = heading.wanted
    isHeading = true
    bookmarks.merge(heading.bookmarks) { first, _ in first }
  }
}
