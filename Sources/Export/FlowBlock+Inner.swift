internal import Document
internal import Localization

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

extension Heading {
  /// Whether its label has a line of its own above its words.
  var hasLabelAbove: Bool { labelWidth == .zero && !label.isEmpty }
}

extension [FlowBlock] {
  /// These blocks and all that stand in them, in reading order.
  var flattened: [FlowBlock] { flatMap { [$0] + $0.content.inner.flattened } }

  /// The headings that a table of contents can name.
  var namedHeadings: [Heading] { flattened.compactMap(\.content.namedHeading) }
}

extension FlowBlock.Content {
  /// The heading that it is, where a table of contents can name it.
  var namedHeading: Heading? {
    if case .heading(let heading) = self, !heading.bookmark.isEmpty { heading } else { nil }
  }
}

extension ContentsList {
  /// The headings that it names of all those of the text, each with how far below the first level it stands:
  /// `met` of them stand above it and are not named.
  func entries(
    of headings: [Heading], after met: Int
  ) -> [(index: Int, heading: Heading, depth: Int)] {
    let named = headings.enumerated().dropFirst(met).filter { $0.element.level <= depth }
    let first = named.map(\.element.level).min() ?? 1
    return named.map { ($0.offset, $0.element, $0.element.level - first) }
  }
}
