internal import Document
internal import Localization

/// Makes blocks of what a row of a summary says, in a column: beside a label, or one of two columns.
struct SummaryBlocks {
  let template: SummaryTemplate
  /// Left edge of the column, from the page's left edge.
  let left: Length
  let width: Length
  /// Whether things that stand side by side where there is room stand one under the other.
  let isNarrow: Bool

  /// The blocks of a row; the first stands `distance` under what is above it.
  func blocks(_ row: SummaryRow, distance: Length) -> [FlowBlock] {
    var blocks: [FlowBlock] = []
    for content in row.contents {
      var added = self.blocks(content, row.block.rawValue)
      guard !added.isEmpty else { continue }
      if blocks.isEmpty { added[0].distance = firstDistance(of: content, distance) }
      blocks += added
    }
    return blocks
  }

  /// Big numbers need more room above.
  private func firstDistance(of content: SummaryContent, _ distance: Length) -> Length {
    guard case .figures = content, !isNarrow else { return distance }
    return template.figures.above
  }

  private func blocks(_ content: SummaryContent, _ name: String) -> [FlowBlock] {
    switch content {
    case .paragraphs(let texts): texts.map { text($0, name, distance: template.body.distance) }
    case .lines(let texts): lines(texts, name)
    case .parties(let parties): self.parties(parties, name)
    case .figures(let figures): self.figures(figures, name)
    case .duties(let entries):
      isNarrow ? stacked(entries, name) : entries.map { beside($0, name) }
    case .dates(let entries): entries.map { beside($0, name) }
    case .amounts(let tables): self.tables(tables, name)
    case .remark(let text):
      [paragraph(text, template.remark.style, name, distance: template.remark.distance)]
    }
  }

  /// Running text.
  func text(_ text: MarkedText, _ name: String, distance: Length) -> FlowBlock {
    paragraph(text, template.body.style, name, distance: distance)
  }

  /// A paragraph in a style of the template.
  func paragraph(
    _ text: MarkedText, _ style: TextStyle, _ name: String, distance: Length
  ) -> FlowBlock {
    FlowBlock(
      name, .paragraph(Paragraph(text, template.flow.paragraphStyle(style))), distance: distance)
  }

  /// Lines one under the other, the first as far from what is above as a paragraph.
  func lines(_ texts: [MarkedText], _ name: String) -> [FlowBlock] {
    texts.enumerated().map { index, line in
      text(
        line, name,
        distance: index == 0 ? template.body.distance : template.entries.distance)
    }
  }
}
