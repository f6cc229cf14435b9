internal import Document
internal import Localization

/// Between words and open lines, in em.
private let beforeBlanks = 1.2

/// Sets one line above or below the text of a page.
struct RunningLineSetter {
  private let line: RunningLine
  private let area: Rectangle
  private let number: Int
  private let count: Int

  /// A stretch of words, or open lines side by side.
  private enum Piece {
    case words(MarkedText)
    case blanks(count: Int, width: Length, gap: Length, line: StraightLine)
  }

  init(_ line: RunningLine, in area: Rectangle, _ number: Int, of count: Int) {
    self.line = line
    self.area = area
    self.number = number
    self.count = count
  }

  /// What is drawn: pagination artifacts, none of it read.
  func items(_ typesetter: inout Typesetter) -> [DisplayItem] {
    let tag = StructureTag(line.isHeader ? .header : .footer, order: -1)
    var (x, items) = (Length.zero, [DisplayItem]())
    for (index, piece) in pieces.enumerated() {
      if index > 0 { x += line.style.size * beforeBlanks }
      switch piece {
      case .words(let text):
        let set = typesetter.line(text, line.style)
        items += set.runs(at: Point(x: x, y: line.y)).map { DisplayItem(.glyphs($0), tag) }
        x += set.width
      case .blanks(let count, let width, let gap, let look):
        for place in 0..<max(0, count) {
          if place > 0 { x += gap }
          items.append(.horizontal(look, from: x, to: x + width, y: line.y))
          x += width
        }
      }
    }
    let left = left(of: x)
    return items.map { $0.moved(by: Point(x: left, y: .zero)) } + rules
  }

  /// Words, numbers and counts that follow each other are one stretch.
  private var pieces: [Piece] {
    line.parts.reduce(into: []) { pieces, part in
      let words: MarkedText
      switch part {
      case .text(let text): words = text
      case .page: words = MarkedText("\(number)")
      case .pageCount: words = MarkedText("\(count)")
      case .blanks(let count, let width, let gap, let look):
        pieces.append(.blanks(count: count, width: width, gap: gap, line: look))
        return
      }
      if case .words(let before) = pieces.last {
        pieces[pieces.count - 1] = .words(before + words)
      } else {
        pieces.append(.words(words))
      }
    }
  }

  private func left(of width: Length) -> Length {
    switch line.alignment {
    case .left: area.origin.x
    case .center: area.midX - width / 2
    case .right: area.maxX - width
    }
  }

  private var rules: [DisplayItem] {
    line.rule.map { [.horizontal($0.line, from: area.origin.x, to: area.maxX, y: $0.y)] } ?? []
  }
}
