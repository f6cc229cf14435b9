internal import Document
internal import Localization
internal import Problems

/// Lays out a flow. The steps, in order: its blocks are set into rows, once; rows that must stand together
/// say so; the rows are parted into pages, all at once; rows come to their pages with their notes, and what
/// stands round the text is added.
func layOut(
  _ flow: Flow, in locale: DocumentLocale, with fonts: FontLibrary
) -> Checked<[Page]> {
  var setter = FlowSetter(flow, in: locale, with: fonts)
  let rows = setter.list(flow.blocks, in: setter.main).rows.withFollowers
  let breaker = PageBreaker(rows: rows, heights: flow.page.heights)
  let ranges = breaker.pages()
  var maker = PageMaker(flow.page, fonts, rows: rows, ranges: ranges)
  let pages = maker.pages()
  return Checked(pages, setter.problems + breaker.problems(of: ranges) + maker.problems)
}

extension FlowPage {
  /// Heights of the text, from the top of the first line to the last baseline.
  fileprivate var heights: (first: Length, others: Length) {
    (area.maxY - (firstTop ?? area.origin.y), area.size.height)
  }
}

extension [FlowRow] {
  /// The rows with what must follow them on their page: breaks before that cost as much as they should.
  fileprivate var withFollowers: [FlowRow] {
    var rows = self
    for (index, row) in enumerated() {
      guard var wanted = row.wanted else { continue }
      for next in indices[(index + 1)...] {
        // What heads no text before the next heading is content with that one's lines.
        if rows[next].isHeading, next > index + 1 { break }
        rows[next - 1].breakCost.raise(to: wanted.cost)
        if rows[next].isHeading { break }
        if rows[next].isText { wanted.lines -= 1 }
        if wanted.lines <= 0 { break }
      }
    }
    return rows
  }
}
