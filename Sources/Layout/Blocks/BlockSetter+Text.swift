internal import Document
internal import Localization

extension BlockSetter {
  func set(_ block: TextBlock, _ factor: Double, _ typesetter: inout Typesetter) -> SetBlock {
    let style = fitted(block, block.style.scaled(by: factor), &typesetter)
    let paragraph = typesetter.paragraph(block.text, style, measure: measure)
    var result = SetBlock()
    result.add(paragraph, baseline: paragraph.capHeight, alignment: alignment, tag(block.role))
    result.height = paragraph.height
    result.firstBaseline = paragraph.capHeight
    return result
  }

  /// A style with a floor shrinks to it before its text takes a second line.
  private func fitted(
    _ block: TextBlock, _ style: TextStyle, _ typesetter: inout Typesetter
  ) -> TextStyle {
    guard style.minimumSize < style.size else { return style }
    let width =
      block.text.splitAtLineBreaks().map { typesetter.line($0, style).width }.max() ?? .zero
    guard width > measure else { return style }
    let factor = max(style.minimumSize / style.size, measure / width * 0.999)
    return style.scaled(by: factor)
  }

  private func tag(_ role: TextBlock.Role) -> StructureTag {
    switch role {
    case .title: StructureTag(.heading1, order: 0)
    case .paragraph: StructureTag(.paragraph, order: 0)
    case .furniture: .artifact
    }
  }
}
