internal import Document
internal import Localization

/// The part of a line's height that stands above its baseline, in the faces that word processors have.
private let ascentShare = 0.8

extension BodyWriter {
  /// A paragraph, with the labels that waited for it, on the page that was asked for.
  mutating func paragraph(_ look: ParagraphLook, _ runs: [XMLElement]) -> XMLElement {
    var (look, runs) = (look, runs)
    look.indent += indent
    if !labels.isEmpty { hang(&look, &runs) }
    look.breaksPage = breaksPage
    breaksPage = false
    (isAtTop, isBelowRule) = (false, false)
    return XMLElement("w:p", [:], [look.element] + runs)
  }

  /// Puts the labels before the words, which stay where those of the item's other paragraphs stand.
  private mutating func hang(_ look: inout ParagraphLook, _ runs: inout [XMLElement]) {
    let width = labels.reduce(Length.zero) { $0 + $1.width }
    var position = look.indent - width
    look.firstLineIndent = -width
    var before: [XMLElement] = []
    for label in labels {
      position += label.width
      before += label.text.runs(label.look) + [Run.tab()]
      look.tabs.append(.init(position: position))
    }
    runs = before + runs
    labels = []
  }

  /// A paragraph for labels that no words follow.
  mutating func waitingLabel() -> [XMLElement] {
    guard !labels.isEmpty else { return [] }
    distance = nil
    return [paragraph(ParagraphLook(), [])]
  }

  /// What a block says of how its paragraph stands, under a text of this leading.
  mutating func look(_ block: FlowBlock, leading: Length) -> ParagraphLook {
    var look = ParagraphLook(keepsWithNext: block.isKeptWithNext)
    let letters = isBelowRule ? leading * ascentShare : leading
    let distance = (self.distance ?? block.distance) - letters
    if !isAtTop, distance > .zero { look.before = distance }
    self.distance = nil
    return look
  }

  /// What stands before a block that is a table, whose first line has this leading.
  mutating func opening(of block: FlowBlock, leading: Length) -> [XMLElement] {
    let label = waitingLabel()
    return label + [spacer(after: look(block, leading: leading).before)]
  }

  /// The look of plain letters here.
  func run() -> RunLook { RunLook(locale: locale) }

  /// The look of letters of a style here.
  func run(_ style: TextStyle) -> RunLook { RunLook(style, locale: locale) }

  /// A little room where the format wants a paragraph, after so much space.
  mutating func spacer(after space: Length? = nil) -> XMLElement {
    var look = ParagraphLook(style: .spacer)
    look.before = space
    look.breaksPage = breaksPage
    breaksPage = false
    return XMLElement("w:p", [:], [look.element])
  }

  /// A paragraph of running text with its notes.
  mutating func write(_ paragraph: Paragraph, of block: FlowBlock) -> XMLElement {
    let style = paragraph.style
    var look = look(block, leading: style.text.leading)
    look.setting = style.setting
    look.indent = style.indent
    look.firstLineIndent = style.firstLineIndent
    var letters = run(style.text)
    letters.size = size(style.text)
    var waiting = paragraph.notes[...]
    var runs = paragraph.text.pieces.map { piece in
      guard piece.marks.contains(.noteCall), let note = waiting.popFirst() else {
        return piece.run(letters.marked(piece.marks))
      }
      return call(note, piece.text, letters)
    }
    // Notes that nothing in the words calls are called at their end: none is lost.
    for note in waiting { runs.append(call(note, note.label.plain, letters)) }
    return self.paragraph(look, runs)
  }

  private mutating func call(
    _ note: Paragraph.Note, _ label: String, _ look: RunLook
  ) -> XMLElement {
    // Notes with marks of their own are not counted (ISO/IEC 29500-1, 17.11.14).
    let next = "\(notes.count(where: \.isNumbered) + 1)"
    let isNumbered = label == next && note.label.plain == next
    notes.append(Footnote(note: note, locale: locale, isNumbered: isNumbered))
    return Run.noteCall(isNumbered ? nil : label, note: notes.count, look)
  }

  /// In the proportion that it has in print to most of the text; nil for that itself.
  private func size(_ style: TextStyle) -> Int? {
    let size = Int((Double(StyleSheet.textSize) * (style.size / textSize)).rounded())
    return size == StyleSheet.textSize ? nil : max(StyleSheet.leastSize, size)
  }
}
