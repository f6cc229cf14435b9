internal import Document
internal import Dossier
internal import Localization
internal import Problems

/// Puts a summary in both variants side by side, block by block.
///
/// Everything stands within what A4 and US Letter have in common, so that the same page prints on both.
struct SideBySideArranger {
  let convention: Convention
  let template: SummaryTemplate
  let size: Size
  /// From left to right.
  var columns: [SummaryWords]
  /// What each column says.
  let rows: [[SummaryRow]]

  init(
    _ convention: Convention, _ template: SummaryTemplate, on size: Size,
    _ localizers: [Localizer]
  ) {
    self.convention = convention
    self.size = size
    var words = localizers.map { SummaryWords(convention, $0) }
    let rows = words.indices.map { words[$0].rows() }
    (columns, self.rows) = (words, rows)
    let longest = rows.map { $0.reduce(0) { $0 + $1.signs } }.max() ?? 0
    self.template =
      longest >= template.sideBySide.dense.threshold ? template.dense : template
  }

  /// What was wrong with the words.
  var problems: [Problem] { columns.flatMap(\.problems) }

  /// Heads, rows, what the paper is not.
  mutating func document() -> Document {
    let blocks = head() + pairs() + foot()
    let page = page()
    return Document(
      title: columns.isEmpty ? "" : columns[0].fileTitle(),
      locale: columns.first?.locale ?? convention.locale,
      issueDate: convention.standing.issueDate,
      content: .flow(Flow(page: page, blocks: blocks, pageLimit: template.pageLimit)))
  }

  /// Blocks beside each other, one list for each column.
  func pair(_ name: String, distance: Length, _ lists: [[FlowBlock]]) -> FlowBlock {
    let columns = lists.enumerated().map { index, blocks in
      FlowColumn(
        x: left(of: index), width: look.width, locale: self.columns[index].locale, blocks: blocks)
    }
    return FlowBlock(name, .columns(columns), distance: distance)
  }

  var look: SummaryTemplate.SideBySide { template.sideBySide }

  func setter(_ column: Int) -> SummaryBlocks {
    SummaryBlocks(
      template: template, left: left(of: column), width: look.width, isNarrow: true)
  }
}

// MARK: - The page

extension SideBySideArranger {
  /// What both sizes of paper have in common, in the middle of this one.
  private var common: Rectangle {
    let (width, height) = (Paper.a4.uprightSize.width, Paper.letter.uprightSize.height)
    return Rectangle(
      x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
  }

  private func left(of column: Int) -> Length {
    common.origin.x + look.left + (look.width + look.gap) * Double(column)
  }

  private mutating func page() -> FlowPage {
    var flow = template.flow
    let right = left(of: max(0, columns.count - 1)) + look.width
    (flow.left, flow.right) = (left(of: 0), size.width - right)
    (flow.top, flow.bottom) = (common.origin.y + look.top, common.origin.y + look.bottom)
    (flow.textLeft, flow.firstTop) = (nil, nil)
    flow.footer.distance += common.origin.y
    var page = PageFrame(head: "", note: sharedNote ?? "").page(flow, on: size)
    page.verticalRules = columns.indices.dropFirst().map { index in
      FlowPage.VerticalRule(x: left(of: index) - look.gap / 2, line: look.rule)
    }
    return page
  }
}
