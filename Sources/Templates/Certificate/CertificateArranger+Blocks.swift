internal import Document
internal import Localization
internal import Problems
internal import YAMLSource

extension CertificateArranger {
  /// A block of the template with what its slot holds; nil where the paper has nothing for it.
  mutating func block(_ template: BlockTemplate) -> Block? {
    guard let value = slots[template.slot], let content = content(template, value) else {
      return nil
    }
    placed.insert(template.slot)
    return Block(template.slot.rawValue, content)
  }

  private mutating func content(_ template: BlockTemplate, _ value: SlotValue) -> Block.Content? {
    switch (template.kind, value) {
    case (.text(let isTitle, let measure), .text(let text)):
      let style = style(template.style, at: template.place)
      return .text(
        TextBlock(text, style, role: isTitle ? .title : .paragraph, measure: measure))
    case (.name(let settings, let step), .name(let given, let family)):
      return .name(
        NameBlock(
          given: given, family: family, style: style(template.style, at: template.place),
          settings: settings, lineStep: step))
    case (.logos(let numbers), .logos(let logos)):
      return .logos(row(logos, numbers))
    case (.swelledRule, .present):
      return theme.swelledRule.map { .swelledRule($0) }
    case (.figures(let number, let label, let inner, let outer), .figures(let figures)):
      return .figures(
        FigureRow(
          figures: figures, numberStyle: style(number, at: template.place),
          labelStyle: style(label, at: template.place), innerGap: inner, outerGap: outer))
    case (.signatures(let numbers), .signatures(let signatories)):
      return .signatures(row(signatories, numbers, at: template.place))
    case (.seal(let name), .seal(let text, let alternative)):
      let style = style(template.style, at: template.place)
      return rosette(name, at: template.place).map {
        .seal(Seal(medallion: $0, text: text, style: style, alternative: alternative))
      }
    case (.code(let side, let color), .code(let text, let alternative)):
      let ink = self.color(color, at: template.place)
      return .code(QRCode(text: text, side: side, color: ink, alternative: alternative))
    case (.stampSpace(let side, let arm, let name), .present):
      return .stampSpace(StampSpace(side: side, arm: arm, line: line(name, at: template.place)))
    default:
      return nil
    }
  }

  private func row(_ logos: [LogoRow.Logo], _ numbers: BlockTemplate.LogoNumbers) -> LogoRow {
    LogoRow(
      logos: logos, height: numbers.height, nominal: numbers.nominal, minimum: numbers.minimum,
      maximum: numbers.maximum, maximumGap: numbers.maximumGap, totalGap: numbers.totalGap)
  }

  private mutating func row(
    _ signatories: [SignatureRow.Signatory], _ numbers: BlockTemplate.SignatureNumbers,
    at place: Place
  ) -> SignatureRow {
    let count = max(1, signatories.count)
    let column =
      numbers.columns[safe: min(count, numbers.columns.count) - 1]
      ?? BlockTemplate.SignatureNumbers.Column(width: .mm(60), gap: .mm(6), side: .zero)
    let free = size.width - (numbers.margin + column.side) * 2 - column.gap * Double(count - 1)
    return SignatureRow(
      signatories: signatories, columnWidth: min(column.width, free / Double(count)),
      gap: column.gap, line: line(numbers.line, at: place),
      nameStyle: style(numbers.nameStyle, at: place),
      roleStyle: style(numbers.roleStyle, at: place), nameDrop: numbers.nameDrop,
      roleDrop: numbers.roleDrop, clearance: numbers.clearance)
  }
}

extension CertificateArranger {
  /// A style of the theme; `templates.unknown-style`, and the theme's plainest look, where it has none.
  mutating func style(_ name: String?, at place: Place) -> TextStyle {
    found(theme.styles, name, at: place, TemplateProblem.unknownStyle)
      ?? TextStyle(font: FontReference(family: ""), size: .pt(10))
  }

  private mutating func line(_ name: String, at place: Place) -> StraightLine {
    found(theme.lines, name, at: place, TemplateProblem.unknownLine)
      ?? StraightLine(width: .pt(0.4), color: .black)
  }

  private mutating func color(_ name: String, at place: Place) -> Color {
    found(theme.colors, name, at: place, TemplateProblem.unknownColor) ?? .black
  }

  private mutating func rosette(_ name: String, at place: Place) -> Rosette? {
    found(theme.rosettes, name, at: place, TemplateProblem.unknownRosette)
  }

  private mutating func found<Value>(
    _ values: [String: Value], _ name: String?, at place: Place, _ code: String
  ) -> Value? {
    let key = foldedKey(name ?? "")
    if let value = values[key] { return value }
    let nearest = nearestMatch(to: key, among: values.keys.sorted()) ?? ""
    report(Problem(code, at: place, ["name": .text(name ?? ""), "nearest": .text(nearest)]))
    return nil
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
