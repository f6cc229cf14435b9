internal import Document
internal import Localization
internal import Problems

/// Lines that a text which shrank to its floor may take: its place has no room for a third.
private let mostFittedLines = 2

extension BlockSetter {
  func set(_ block: TextBlock, _ factor: Double, _ typesetter: inout Typesetter) -> SetBlock {
    let asked = block.style.scaled(by: factor)
    let measure = min(measure, block.measure ?? measure)
    let style = fitted(block.text, asked, measure: measure, &typesetter)
    // The lines of one title are one heading, whatever blocks they stand in.
    let paragraph = typesetter.paragraph(
      block.text, style, measure: measure, isContinued: block.role == .title)
    if canShrink(asked), paragraph.lines.count > mostFittedLines {
      typesetter.report(LayoutProblem.overflow, .error, ["text": .text(block.text.plain)])
    }
    var result = SetBlock()
    result.add(paragraph, baseline: paragraph.capHeight, alignment: alignment, tag(block.role))
    result.height = paragraph.height
    result.firstBaseline = paragraph.capHeight
    return result
  }

  /// A style with a floor shrinks to it before its text takes a second line.
  private func fitted(
    _ text: MarkedText, _ style: TextStyle, measure: Length, _ typesetter: inout Typesetter
  ) -> TextStyle {
    guard canShrink(style) else { return style }
    let width = text.splitAtLineBreaks().map { typesetter.line($0, style).width }.max() ?? .zero
    guard width > measure else { return style }
    let factor = max(style.minimumSize / style.size, measure / width * 0.999)
    return style.scaled(by: factor)
  }

  /// Whether the place of this text is so narrow that its style has a floor.
  private func canShrink(_ style: TextStyle) -> Bool { style.minimumSize < style.size }

  private func tag(_ role: TextBlock.Role) -> StructureTag {
    switch role {
    case .title: StructureTag(.heading1, order: 0)
    case .paragraph: StructureTag(.paragraph, order: 0)
    case .runningHeader: StructureTag(.header, order: -1)
    case .pageFooter: StructureTag(.footer, order: -1)
    }
  }
}
