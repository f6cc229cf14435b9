internal import Document
internal import Localization

extension Typesetter {
  /// The lines between breaks, each set to its width; where the text goes on in other lines, the last one is
  /// closed like the others.
  mutating func setLines(
    _ setter: inout ParagraphSetter, _ breaks: [Int], _ choice: LoadedFace, isContinued: Bool
  ) -> [ParagraphLine] {
    var start = 0
    var lines: [ParagraphLine] = []
    for (index, end) in breaks.enumerated() {
      let isLast = index + 1 == breaks.count
      var parts = LineParts(setter, start..<end)
      parts.reshape { piece in wordFragments(piece, setter.style.text, choice) }
      parts.justify(in: setter.available(inLine: index), setter.style, isLast: isLast)
      let isClosed = !isLast && !parts.endsWithinWord || isLast && isContinued
      let space = isClosed ? fonts.shape(" ", in: face(for: parts.lastMarks, in: choice)) : nil
      lines.append(parts.line(setter, index: index, closedBy: space))
      start = end
    }
    return lines
  }
}
