internal import Document
internal import Localization

/// An open line in running text: thin enough not to be taken for an underline.
private let blankWidth = Length.pt(0.4)
/// A paragraph of up to so many lines is never parted: either part would be a stray line.
private let longestWhole = 3
/// From the last baseline to the cap height of a note that stands in the text, in leadings.
private let insetNote = 1.25
/// Share of the page that notes of one line may take; longer ones follow their paragraph.
private let mostOfPage = 0.5

extension FlowSetter {
  /// Adds a paragraph's lines.
  mutating func add(
    _ paragraph: Paragraph, of block: FlowBlock, to list: inout VerticalList, in column: Column
  ) {
    let leading = paragraph.style.text.leading
    let tag = tag(.paragraph, in: column)
    let set = typeset(block.name) { typesetter in
      (
        typesetter.paragraphLines(paragraph.text, paragraph.style, measure: column.width),
        typesetter.capHeight(paragraph.style.text)
      )
    }
    var notes = paragraph.notes.map { note($0, of: block, in: column) }[...]
    var late: [FootNote] = []
    for (index, line) in set.0.enumerated() {
      var row = row(line, tag, of: block, ascent: set.1, left: column.left, paragraph.style.text)
      row.breakCost = breakCost(after: index, of: set.0)
      let isLast = index + 1 == set.0.count
      let called = Array(isLast ? notes : notes.prefix(line.noteCalls))
      notes = notes.dropFirst(called.count)
      if isTooHigh(called) { late += called } else { row.notes = called }
      list.append(
        row, distance: index == 0 ? block.distance : leading, leading: leading,
        isWide: column.isWide && index == 0)
    }
    for note in late { add(note, of: block, to: &list) }
  }

  private func row(
    _ line: ParagraphLine, _ tag: StructureTag, of block: FlowBlock, ascent: Length,
    left: Length, _ style: TextStyle
  ) -> FlowRow {
    let origin = Point(x: left + line.x, y: .zero)
    var items = line.line.runs(at: origin).map { DisplayItem(.glyphs($0), tag) }
    items += line.blanks.map { blank in
      .horizontal(
        StraightLine(width: blankWidth, color: style.color), from: left + blank.x,
        to: left + blank.x + blank.width, y: .zero)
    }
    return FlowRow(items: items, ascent: ascent, block: block.name)
  }

  private func breakCost(after index: Int, of lines: [ParagraphLine]) -> BreakCost {
    let (before, after) = (index + 1, lines.count - index - 1)
    if after == 0 { return .none }
    if before == 1 || after == 1 || lines.count <= longestWhole { return .strayLine }
    return lines[index].isHyphenated ? .hyphen : .none
  }
}

// MARK: - Notes

extension FlowSetter {
  /// A note, set for the page's foot.
  private mutating func note(
    _ note: Paragraph.Note, of block: FlowBlock, in column: Column
  ) -> FootNote {
    var inner = main
    inner.path = column.path + [.init(.note, order: nextElement())]
    let tag = tag(.paragraph, in: inner)
    let (lines, cap) = typeset(block.name) { typesetter in
      (
        typesetter.paragraphLines(
          note.label + " " + note.text, note.style, measure: inner.width),
        typesetter.capHeight(note.style.text)
      )
    }
    let leading = note.style.text.leading
    let items = lines.enumerated().flatMap { index, line in
      row(line, tag, of: block, ascent: cap, left: inner.left, note.style.text).items.map {
        $0.moved(by: Point(x: .zero, y: leading * Double(index)))
      }
    }
    return FootNote(
      items: items, descent: leading * Double(max(0, lines.count - 1)), ascent: cap,
      leading: leading)
  }

  private func isTooHigh(_ notes: [FootNote]) -> Bool {
    notes.reduce(Length.zero) { $0 + $1.height } > page.area.size.height * mostOfPage
  }

  /// A note that has no room at the foot of a page, as lines of the text.
  private func add(_ note: FootNote, of block: FlowBlock, to list: inout VerticalList) {
    let lines = Int((note.descent / note.leading).rounded()) + 1
    for line in 0..<lines {
      let y = note.leading * Double(line)
      let items = note.items.filter { item in
        let middle = item.content.baseline
        return abs((middle - y).points) < note.leading.points / 2
      }
      let row = FlowRow(
        items: items.map { $0.moved(by: Point(x: .zero, y: -y)) }, ascent: note.ascent,
        block: block.name)
      list.append(row, distance: note.leading * (line == 0 ? insetNote : 1))
    }
  }
}

extension DisplayItem.Content {
  /// The height at which a run or a rule stands.
  fileprivate var baseline: Length {
    switch self {
    case .glyphs(let run): run.origin.y
    default: inkBox.midY
    }
  }
}
