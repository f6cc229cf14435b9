internal import Document

extension FlowBlock.Content {
  /// The blocks that stand in it, in reading order.
  var inner: [FlowBlock] {
    switch self {
    case .list(let items): items.flatMap(\.blocks)
    case .columns(let columns): columns.flatMap(\.blocks)
    case .group(let blocks): blocks
    case .heading, .paragraph, .table, .signatures, .contents, .rule, .logos, .pageBreak: []
    }
  }
}

extension [FlowBlock] {
  /// These blocks and all that stand in them, in reading order.
  var flattened: [FlowBlock] { flatMap { [$0] + $0.content.inner.flattened } }

  /// The headings that a table of contents can name.
  var namedHeadings: [Heading] {
    flattened.compactMap { block in
      guard case .heading(let heading) = block.content, !heading.bookmark.isEmpty else {
        return nil
      }
      return heading
    }
  }
}

extension ContentsList {
  /// The headings that it names, each with how far below the first level it stands.
  func entries(of headings: [Heading]) -> [(index: Int, heading: Heading, depth: Int)] {
    let named = headings.enumerated().filter { $0.element.level <= depth }
    let first = named.map(\.element.level).min() ?? 1
    return named.map { ($0.offset, $0.element, $0.element.level - first) }
  }
}
