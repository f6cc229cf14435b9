internal import Document

/// A shaped paragraph on its way to lines: its items, and the measures that its style gives.
struct ParagraphSetter {
  /// What is set.
  let text: ParagraphText
  /// How.
  let style: ParagraphStyle
  /// Of the column.
  let measure: Length
  /// Whether the paragraph's first line is its own first one.
  let isFirst: Bool
  /// What the text is made of, as the last pass saw it.
  private(set) var items: [ParagraphItem] = []

  /// Prepares a paragraph.
  init(_ text: ParagraphText, _ style: ParagraphStyle, measure: Length, isFirst: Bool) {
    self.text = text
    self.style = style
    self.measure = measure
    self.isFirst = isFirst
  }

  /// Left edge of a line.
  func indent(ofLine line: Int) -> Length {
    style.indent + (isFirst && line == 0 ? style.firstLineIndent : .zero)
  }

  /// Width for the letters of a line; what is added after the last one by the style's tracking is no ink.
  func available(inLine line: Int) -> Length { measure - indent(ofLine: line) }

  /// The items at which lines end, from the first pass that succeeds; nil where none does.
  mutating func breaks(_ hyphenator: Hyphenator?, allowsOverfull: Bool) -> [Int]? {
    let isRagged = style.setting != .justified
    var breaker: LineBreaker?
    var hasHyphens = false
    for pass in isRagged ? BreakingPass.ragged : BreakingPass.justified {
      let hyphenates = pass.hyphenates && hyphenator != nil
      if breaker == nil || hyphenates != hasHyphens {
        items = text.items(hyphenates ? hyphenator : nil, isRagged: isRagged)
        breaker = LineBreaker(items, setting)
        hasHyphens = hyphenates
      }
      let breaks = breaker?.breaks(
        tolerance: pass.tolerance, emergencyStretch: style.text.size * pass.emergencyStretch)
      if let breaks { return breaks }
    }
    guard allowsOverfull else { return nil }
    return breaker?.breaks(
      tolerance: .infinity, emergencyStretch: style.text.size * WordSpacing.emergencyStretch,
      allowsOverfull: true)
  }

  private var setting: LineBreaker.Setting {
    let tracking = style.text.size * style.text.tracking
    let size = style.text.size
    return LineBreaker.Setting(
      firstMeasure: available(inLine: 0) + tracking, measure: available(inLine: 1) + tracking,
      raggedStretch: style.setting == .justified ? nil : measure * WordSpacing.raggedStretch,
      shortLastLine: size * WordSpacing.shortLastLine)
  }

  /// Left end of a line of some width within a measure.
  static func left(
    of width: Length, in measure: Length, _ setting: ParagraphStyle.Setting
  ) -> Length {
    switch setting {
    case .ragged, .justified: .zero
    case .centered: (measure - width) / 2
    case .flushRight: measure - width
    }
  }
}
