internal import Document
internal import Localization
internal import Problems

extension BlockSetter {
  /// The name, as large as its settings allow; `layout.name-too-long` where the last one's floor is
  /// still too wide. Who was made smaller is told as a note.
  func set(_ block: NameBlock, _ factor: Double, _ typesetter: inout Typesetter) -> SetBlock {
    // Letters that no font has were told while measuring: nothing to fit.
    guard typesetter.emWidth(whole(block), block.style) > 0 else { return SetBlock() }
    guard let fit = fit(block, factor, &typesetter) else {
      let least = block.settings.map(\.minimum).min() ?? .zero
      typesetter.report(
        LayoutProblem.nameTooLong, .error, ["minimum": .text(decimal(least))])
      return SetBlock()
    }
    report(fit, of: block, &typesetter)
    var style = block.style
    style.size = fit.size
    style.leading = fit.size * block.lineStep
    let paragraph = SetParagraph(
      lines: typesetter.nameLines(fit.lines, style), style: style,
      capHeight: typesetter.capHeight(style))
    var result = SetBlock()
    result.add(
      paragraph, baseline: paragraph.capHeight, alignment: alignment,
      StructureTag(.paragraph, order: 0))
    result.height = paragraph.height
    result.firstBaseline = paragraph.capHeight
    return result
  }

  private struct Fit {
    var lines: [String]
    /// The size that its width allows.
    var widthSize: Length
    /// The size that it is set in: smaller still where the stack is short of room.
    var size: Length
  }

  private func fit(
    _ block: NameBlock, _ factor: Double, _ typesetter: inout Typesetter
  ) -> Fit? {
    for setting in block.settings {
      if let fit = fit(block, setting, factor, floor: setting.minimum, &typesetter) { return fit }
    }
    // A name without a place to break stays on one line, down to the last setting's floor.
    guard let one = block.settings.first, let last = block.settings.last else { return nil }
    return fit(block, one, factor, floor: last.minimum, &typesetter)
  }

  private func fit(
    _ block: NameBlock, _ setting: NameBlock.Setting, _ factor: Double, floor: Length,
    _ typesetter: inout Typesetter
  ) -> Fit? {
    guard let (lines, widest) = lines(block, count: setting.lines, &typesetter), widest > 0 else {
      return nil
    }
    let size = min(setting.maximum, measure * setting.share / widest)
    guard size >= floor else { return nil }
    return Fit(lines: lines, widthSize: size, size: max(floor, size * factor))
  }

  private func lines(
    _ block: NameBlock, count: Int, _ typesetter: inout Typesetter
  ) -> (lines: [String], widest: Double)? {
    if count == 1 { return ([whole(block)], typesetter.emWidth(whole(block), block.style)) }
    var measuring = typesetter
    let best = bestNameBreak(given: block.given, family: block.family) {
      measuring.emWidth($0, block.style)
    }
    typesetter = measuring
    return best
  }

  private func whole(_ block: NameBlock) -> String {
    [block.given, block.family].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func report(_ fit: Fit, of block: NameBlock, _ typesetter: inout Typesetter) {
    guard let nominal = block.settings.first?.maximum, fit.widthSize < nominal else { return }
    let code = fit.lines.count > 1 ? LayoutProblem.nameOnTwoLines : LayoutProblem.nameShrunk
    typesetter.report(
      code, .note, ["size": .text(decimal(fit.size)), "nominal": .text(decimal(nominal))])
  }

  /// Points with one decimal, as a message's number: `47.5`.
  private func decimal(_ length: Length) -> String {
    let tenths = Int((length.points * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Typesetter {
  /// The lines of one name; a line that is broken at a space is closed by it, one that ends in its hyphen
  /// is not.
  mutating func nameLines(_ lines: [String], _ style: TextStyle) -> [Line] {
    lines.enumerated().map { index, text in
      let isContinued = index + 1 < lines.count && !text.hasSuffix("-")
      return line(MarkedText([.init(text, [.name])]), style, isContinued: isContinued)
    }
  }
}
