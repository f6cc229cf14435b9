internal import Document
internal import Localization
internal import Problems

/// Puts rows on their pages and adds what stands round the text.
struct PageMaker {
  let frame: FlowPage
  let fonts: FontLibrary
  let rows: [FlowRow]
  let ranges: [Range<Int>]
  /// What was met on the way.
  private(set) var problems: [Problem] = []
  /// Pages of the headings that have a bookmark, from 1.
  private var pageOfHeading: [Int: Int] = [:]

  init(_ frame: FlowPage, _ fonts: FontLibrary, rows: [FlowRow], ranges: [Range<Int>]) {
    self.frame = frame
    self.fonts = fonts
    self.rows = rows
    // A flow without anything has a page all the same.
    self.ranges = ranges.isEmpty ? [0..<0] : ranges
    for (number, range) in ranges.enumerated() {
      for heading in rows[range].flatMap(\.bookmarks.keys) { pageOfHeading[heading] = number + 1 }
    }
  }

  /// All pages.
  mutating func pages() -> [Page] { ranges.indices.map { page($0) } }

  private mutating func page(_ index: Int) -> Page {
    var page = Page(size: frame.size)
    let range = ranges[index]
    let top = index == 0 ? frame.firstTop ?? frame.area.origin.y : frame.area.origin.y
    let body = body(range, top: top, &page)
    var round = Surroundings(frame: frame, fonts: fonts, number: index + 1, count: ranges.count)
    page.items.insert(contentsOf: round.watermark(), at: 0)
    page.items += notes(of: range)
    page.items += round.verticalRules(from: top, to: body.bottom)
    page.items += round.lineNumbers(at: body.baselines)
    page.items += round.runningLines()
    problems += round.problems.filter { !problems.contains($0) }
    return page
  }

  /// Draws the rows; gives the lowest thing and the baselines of the lines of text.
  private mutating func body(
    _ range: Range<Int>, top: Length, _ page: inout Page
  ) -> (bottom: Length, baselines: [Length]) {
    guard let first = range.first, let last = range.last else { return (top, []) }
    var shift = top - rows[first].top
    if first > 0, let parting = rows[first - 1].parting {
      page.items += parting.above.items.map { $0.moved(by: Point(x: .zero, y: top)) }
      shift = top + parting.above.height - rows[first].y
    }
    for row in rows[range] {
      let place = Point(x: .zero, y: row.y + shift)
      page.items += row.items.map { $0.moved(by: place) }
      if let entry = row.entry { page.items += end(of: entry, at: place) }
    }
    page.bookmarks = bookmarks(of: range, shift: shift)
    var bottom = rows[range].map { $0.y + $0.descent + shift }.max() ?? top
    if last + 1 < rows.count, let parting = rows[last].parting {
      let end = Point(x: .zero, y: rows[last].y + rows[last].descent + shift)
      page.items += parting.below.items.map { $0.moved(by: end) }
      bottom = max(bottom, end.y + parting.below.height)
    }
    return (bottom, rows[range].filter(\.isText).map { $0.y + shift })
  }

  /// What the outline names on a page, in the order of reading.
  private func bookmarks(of range: Range<Int>, shift: Length) -> [Bookmark] {
    let named = rows[range].flatMap { row in
      row.bookmarks.map { ($0, row.y + shift + $1.y, $1) }
    }
    return named.sorted { $0.0 < $1.0 }.map { _, y, bookmark in
      Bookmark(bookmark.title, level: bookmark.level, y: max(.zero, y))
    }
  }

  /// Notes end at the area's foot, under a short rule.
  private func notes(of range: Range<Int>) -> [DisplayItem] {
    let notes = rows[range].flatMap(\.notes)
    guard let first = notes.first else { return [] }
    let height = notes.reduce(Length.zero) { $0 + $1.height } - first.leading
    var y = frame.area.maxY - height
    let rule = y - first.ascent - NoteFrame.belowRule
    var items = [
      DisplayItem.horizontal(
        NoteFrame.rule, from: frame.textLeft, to: frame.textLeft + NoteFrame.ruleLength, y: rule)
    ]
    for (index, note) in notes.enumerated() {
      if index > 0 { y += note.leading }
      items += note.items.map { $0.moved(by: Point(x: .zero, y: y)) }
      y += note.descent
    }
    return items
  }

  /// The leader and the number that end an entry of the table of contents.
  private mutating func end(of entry: ContentsEntry, at place: Point) -> [DisplayItem] {
    guard let page = pageOfHeading[entry.heading] else { return [] }
    var typesetter = Typesetter(fonts, field: "")
    let number = typesetter.line(
      MarkedText("\(page)"), entry.style)
    let x = entry.right - number.width
    let leader = Leader(entry.style, from: entry.left, to: x, &typesetter)
    problems += typesetter.problems
    return leader.items(y: place.y)
      + number.runs(at: Point(x: x, y: place.y)).map {
        DisplayItem(.glyphs($0), entry.structure)
      }
  }
}
