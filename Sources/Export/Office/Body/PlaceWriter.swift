internal import Document
internal import Localization

/// Writes one place to sign as the paragraphs of a cell.
struct PlaceWriter {
  private let section: SigningSection
  private let measure: Length
  private let locale: DocumentLocale?
  private let isKept: Bool

  /// A writer for a cell of this width; `isKept` where the next row stands on the same page.
  init(_ section: SigningSection, measure: Length, locale: DocumentLocale?, isKept: Bool) {
    self.section = section
    self.measure = measure
    self.locale = locale
    self.isKept = isKept
  }

  /// The party, then its lines.
  func elements(_ place: SigningSection.Place) -> [XMLElement] {
    [paragraph(ParagraphLook(style: .party), place.party.runs(RunLook(locale: locale)))]
      + place.lines.map(element)
  }

  private func element(_ line: SigningSection.Line) -> XMLElement {
    switch line {
    case .text(let text, let style): return paragraph(ParagraphLook(), text.runs(look(style)))
    case .signature:
      var look = ParagraphLook()
      look.before = section.clearance
      look.after = afterLine
      look.border = .init(line: section.line)
      return paragraph(look, [])
    case .blanks(let words, let style): return blanks(words, look(style))
    case .stamp(let text, let style, let height):
      var look = ParagraphLook()
      look.before = afterLine
      look.after = max(.zero, height - style.leading)
      return paragraph(look, text.runs(self.look(style)))
    }
  }

  /// Words, then a line that leads to the next ones or to the column's edge.
  private func blanks(_ words: [MarkedText], _ letters: RunLook) -> XMLElement {
    var look = ParagraphLook()
    look.before = beforeBlanks
    look.tabs = words.indices.map { index in
      let isLast = index + 1 == words.count
      let position = measure * (Double(index + 1) / Double(words.count))
      return .init(position: position, alignment: isLast ? .right : .left, isLine: true)
    }
    let runs = words.flatMap { words in
      words.runs(letters) + (words.isEmpty ? [] : [Run.text(" ", letters)]) + [Run.tab(letters)]
    }
    return paragraph(look, runs)
  }

  private func paragraph(_ look: ParagraphLook, _ runs: [XMLElement]) -> XMLElement {
    var look = look
    look.keepsWithNext = isKept
    return XMLElement("w:p", [:], [look.element] + runs)
  }

  private func look(_ style: TextStyle) -> RunLook { RunLook(style, locale: locale) }
}

/// From a line to sign on to the words below it.
private let afterLine = Length.pt(3)
/// Above an open line, for the hand.
private let beforeBlanks = Length.pt(8)
