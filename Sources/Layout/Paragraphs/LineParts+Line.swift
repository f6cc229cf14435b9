internal import Document
internal import Localization

extension LineParts {
  /// The line, ready to be placed.
  func line(_ setter: ParagraphSetter, index: Int, closedBy space: ShapedText?) -> ParagraphLine {
    var line = Line()
    var blanks: [ParagraphLine.Blank] = []
    for part in parts {
      switch part {
      case .letters(let piece, let fragments):
        if piece.marks.contains(.blank), let width = fragments?.first?.width {
          blanks.append(ParagraphLine.Blank(x: line.width, width: width))
        }
        line.fragments += fragments ?? []
      case .space(let space, _): line.fragments.append(space.fragment)
      }
    }
    line.removeLastTracking(setter.style.text.tracking)
    let x = left(of: line.width, setter, index)
    if let space { line.close(with: space) }
    for index in blanks.indices { blanks[index].x += x }
    return ParagraphLine(
      line: line, x: x, blanks: blanks, noteCalls: noteCalls, isHyphenated: isHyphenated)
  }

  /// Hanging signs stand outside of the edge that is straight.
  private func left(of width: Length, _ setter: ParagraphSetter, _ index: Int) -> Length {
    let (indent, available) = (setter.indent(ofLine: index), setter.available(inLine: index))
    let left = ParagraphSetter.left(of: width, in: available, setter.style.setting)
    switch setter.style.setting {
    case .ragged, .justified: return indent + left - leftHang
    case .centered: return indent + left
    case .flushRight: return indent + left + rightHang
    }
  }
}
