internal import Document

/// Share of a page under which its text is too little for a last page.
private let shortPage = 0.1
/// Sums of many lengths may be off by so little.
private let rounding = Length.pt(0.001)

/// Parts rows into pages so that all pages together cost least: total fit, as Knuth and Plass (1981) do it
/// for lines, with pages for lines.
///
/// A page costs the square of the share that it leaves white (its end is ragged: nothing stretches), and
/// what the break after it costs. The last page may be as short as it comes, but for a few lines. Time is
/// proportional to the rows, times those that a page holds.
struct PageBreaker {
  let rows: [FlowRow]
  /// Heights of the first page and of the others, from the top of the first line to the last baseline.
  let heights: (first: Length, others: Length)

  /// The rows of each page.
  func pages() -> [Range<Int>] {
    guard !rows.isEmpty else { return [] }
    var best = [Double](repeating: .infinity, count: rows.count + 1)
    var from = [Int](repeating: 0, count: rows.count + 1)
    best[0] = 0
    for start in rows.indices where best[start] < .infinity {
      forEachEnd(from: start) { end, cost in
        guard best[start] + cost < best[end] else { return }
        best[end] = best[start] + cost
        from[end] = start
      }
    }
    var pages: [Range<Int>] = []
    var end = rows.count
    while end > 0 {
      pages.append(from[end]..<end)
      end = from[end]
    }
    return pages.reversed()
  }

  /// The ends that a page beginning at `start` may have, with what it costs then; one row always has its
  /// page, however high it is.
  private func forEachEnd(from start: Int, _ body: (_ end: Int, _ cost: Double) -> Void) {
    let room = room(from: start)
    var page = PageFill(startingAt: start, of: rows)
    for index in start..<rows.count {
      page.add(rows[index])
      if page.height > room, index > start { return }
      let isLast = index + 1 == rows.count
      if isLast || rows[index].endsPage {
        body(index + 1, isLast && start > 0 ? shortPageCost(page.height / room) : 0)
        return
      }
      let closed = page.height(closedBy: rows[index])
      if closed > room, index > start { continue }
      let white = max(0, 1 - closed / room)
      body(
        index + 1,
        BreakCost.emptyPage.points * white * white + rows[index].breakCost.points)
    }
  }

  /// Height of the page that begins with a row.
  func room(from start: Int) -> Length {
    (start == 0 ? heights.first : heights.others) + rounding
  }

  private func shortPageCost(_ share: Double) -> Double {
    share < shortPage ? BreakCost.shortLastPage.points : 0
  }
}
