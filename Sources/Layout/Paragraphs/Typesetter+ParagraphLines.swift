internal import Document
internal import Localization

extension Typesetter {
  /// A paragraph's lines in a column of `measure`, the indents of its style within it.
  mutating func paragraphLines(
    _ text: MarkedText, _ style: ParagraphStyle, measure: Length
  ) -> [ParagraphLine] {
    paragraph(text, style.text, measure: measure - style.indent).lines.map {
      ParagraphLine(line: $0, x: style.indent)
    }
  }
}
