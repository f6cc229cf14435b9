internal import Document
internal import Problems

extension PageBreaker {
  /// A problem for each block that is taller than a page: it was parted although it never should be, or
  /// where it has but one line it reaches over the foot.
  func problems(of pages: [Range<Int>]) -> [Problem] {
    var blocks: [String] = []
    for page in pages {
      guard let block = torn(after: page) ?? overfull(page), !blocks.contains(block) else {
        continue
      }
      blocks.append(block)
    }
    return blocks.map { Problem(LayoutProblem.tooTall, .warning, at: Place(field: $0)) }
  }

  /// The block that is parted at the end of a page.
  private func torn(after page: Range<Int>) -> String? {
    guard let last = page.last, last + 1 < rows.count, !rows[last].endsPage else { return nil }
    return rows[last].breakCost >= .signatures ? rows[last].block : nil
  }

  private func overfull(_ page: Range<Int>) -> String? {
    guard let first = page.first else { return nil }
    var fill = PageFill(startingAt: first, of: rows)
    for row in rows[page] { fill.add(row) }
    return fill.height > room(from: first) ? rows[first].block : nil
  }
}
