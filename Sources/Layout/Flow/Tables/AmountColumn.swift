internal import Document
internal import Localization

/// How the figures of a column stand: commas under each other, and what has no figures over the units.
struct AmountColumn {
  /// Widest part from the comma on, in the look of the body.
  private(set) var fraction = Length.zero
  private let digit: Length
  private let style: TextStyle

  /// Measures the cells of a column that are no headers.
  init(_ cells: [MarkedText], _ style: TextStyle, _ typesetter: inout Typesetter) {
    self.style = style
    digit = typesetter.line("0", style).width
    for cell in cells where cell.hasFigures {
      fraction = max(fraction, typesetter.line(MarkedText(cell.fraction), style).width)
    }
  }

  /// How far to the left of the column's right edge a line ends. The fraction counts in the look of the
  /// body, so that a bold total whose figures are wider still ends flush with the rest.
  func inset(
    of cell: MarkedText, _ width: Length, _ typesetter: inout Typesetter
  ) -> Length {
    if cell.hasFigures {
      return fraction - typesetter.line(MarkedText(cell.fraction), style).width
    }
    let centered = fraction + (digit - width) / 2
    return max(.zero, centered)
  }
}

extension MarkedText {
  /// Whether it is an amount rather than words or a dash.
  fileprivate var hasFigures: Bool { plain.contains(where: \.isNumber) }

  /// What stands from the decimal comma on; without one, what follows the last figure.
  fileprivate var fraction: String {
    let text = plain
    let comma = text.indices.last { index in
      guard text[index] == ",", index > text.startIndex else { return false }
      let next = text.index(after: index)
      return text[text.index(before: index)].isNumber && next < text.endIndex
        && text[next].isNumber
    }
    if let comma { return String(text[comma...]) }
    guard let last = text.lastIndex(where: \.isNumber) else { return "" }
    return String(text[text.index(after: last)...])
  }
}
