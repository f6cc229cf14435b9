internal import Document
internal import Localization

/// The words round the text of each page, and the frame that a template makes of them.
struct PageFrame {
  /// In the header from page 2 on: the paper's short title.
  var head: MarkedText
  /// In the header from page 2 on: its number; empty for none.
  var reference: MarkedText = ""
  /// In the header of each page: « Projet – version du 3 mars 2026 »; empty once it is signed.
  var status: MarkedText = ""
  /// At the foot of each page; empty for none.
  var note: MarkedText = ""
  /// « Paraphes », and how many lines there are for them.
  var initials: (label: MarkedText, count: Int)?
  /// Whether lines are numbered.
  var numbersLines = false

  /// The frame on paper of a size.
  func page(_ template: FlowTemplate, on size: Size) -> FlowPage {
    let foot = foot(template, on: size)
    let bottom = max(template.bottom, foot.height + footClearance)
    return FlowPage(
      size: size,
      area: Rectangle(
        origin: Point(x: template.left, y: template.top),
        size: Size(
          width: size.width - template.left - template.right,
          height: size.height - template.top - bottom)),
      firstTop: template.firstTop, textLeft: template.textLeft,
      runningLines: header(template) + foot.lines,
      lineNumbers: numbersLines ? template.lineNumbers : nil)
  }
}

/// Between the text and what stands at the foot of the page, at least.
private let footClearance = Length.mm(6)
/// Between two things in one line.
private let between: MarkedText = " · "

extension PageFrame {
  /// The head stands on the left; on the right the status, else the number, which a status sends to the left.
  private func header(_ template: FlowTemplate) -> [RunningLine] {
    let edge = template.header
    func line(
      _ text: MarkedText, _ style: TextStyle, _ alignment: Alignment,
      on pages: RunningLine.Pages, rule: RunningLine.Rule? = nil
    ) -> RunningLine? {
      guard !text.isEmpty else { return nil }
      return RunningLine(
        parts(of: text, style), style, alignment: alignment, y: edge.distance, rule: rule,
        pages: pages,
        isHeader: true)
    }
    let isDraft = !status.isEmpty
    let left = isDraft && !reference.isEmpty ? head + between + reference : head
    return [
      line(left, edge.style, .left, on: .fromSecond, rule: edge.rule),
      isDraft ? nil : line(reference, edge.style, .right, on: .fromSecond),
      line(status, template.statusStyle, .right, on: .all),
    ].compactMap { $0 }
  }

  /// Page number, initials, note, from the lowest up, and how far up they reach from the page's bottom.
  private func foot(
    _ template: FlowTemplate, on size: Size
  ) -> (lines: [RunningLine], height: Length) {
    var height = template.footer.distance
    var lines = [
      RunningLine(
        [.page, .text("\u{202F}/\u{202F}"), .pageCount], template.folioStyle, alignment: .right,
        y: size.height - height, isHeader: false)
    ]
    if let initials, let look = template.initials {
      lines += self.initials(initials, look, template, on: size, from: &height)
    }
    if !note.isEmpty {
      height += template.note.distance
      lines.append(
        RunningLine(
          parts(of: note, template.note.style), template.note.style, alignment: .left,
          y: size.height - height,
          isHeader: false))
    }
    return (lines, height)
  }

  /// The open lines for initials in rows from the lowest up, their word before a single row, else above all.
  private func initials(
    _ initials: (label: MarkedText, count: Int), _ look: FlowTemplate.Initials,
    _ template: FlowTemplate, on size: Size, from height: inout Length
  ) -> [RunningLine] {
    let rows = rows(of: initials.count, look, template, on: size)
    var parts = rows.reversed().map { count -> [RunningLine.Part] in
      [.blanks(count: count, width: look.width, gap: look.gap, line: look.line)]
    }
    if rows.count == 1 {
      parts[0].insert(.text(initials.label), at: 0)
    } else {
      parts.append([.text(initials.label)])
    }
    let start = height
    height += look.rowStep * Double(parts.count - 1)
    return parts.enumerated().map { index, parts in
      RunningLine(
        parts, template.footer.style, alignment: .left,
        y: size.height - start - look.rowStep * Double(index), isHeader: false)
    }
  }

  /// How many lines for initials stand in each row, as even as can be.
  private func rows(
    of count: Int, _ look: FlowTemplate.Initials, _ template: FlowTemplate, on size: Size
  ) -> [Int] {
    let room = size.width - template.left - template.right - labelRoom
    let most = max(1, Int((room + look.gap) / (look.width + look.gap)))
    let rows = max(1, (count + most - 1) / most)
    return (0..<rows).map { (count + rows - 1 - $0) / rows }
  }
}

/// An open line in a running line: room for a date.
private let openLine = (width: Length.mm(24), thickness: Length.pt(0.4))

/// The parts of a running line that a text makes; what is to be completed is an open line.
private func parts(of text: MarkedText, _ style: TextStyle) -> [RunningLine.Part] {
  text.pieces.map { piece in
    guard piece.marks.contains(.blank) else { return .text(MarkedText([piece])) }
    return .blanks(
      count: 1, width: openLine.width, gap: .zero,
      line: StraightLine(width: openLine.thickness, color: style.color))
  }
}

/// What « Paraphes » on the left and the page's number on the right take of the foot's width.
private let labelRoom = Length.mm(36)
