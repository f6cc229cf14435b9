internal import Document
internal import Localization

/// A note of an exported text: where it is called its number is its place, from 1.
struct Footnote {
  var note: Paragraph.Note
  /// Where its words are not in the document's variant of French.
  var locale: DocumentLocale?
  /// Whether its label is the number that the word processor gives it, so that notes that a partner adds are
  /// counted with it.
  var isNumbered = false
}

/// `word/footnotes.xml` (ISO/IEC 29500-1, 17.11).
enum Footnotes {
  /// The part.
  static func part(_ notes: [Footnote]) -> XMLElement {
    XMLElement(
      "w:footnotes", Namespaces.main,
      [
        separator("-1", "separator", "w:separator"),
        separator("0", "continuationSeparator", "w:continuationSeparator"),
      ] + notes.enumerated().map { footnote($1, number: $0 + 1) })
  }

  private static func separator(_ number: String, _ type: String, _ line: String) -> XMLElement {
    let run = XMLElement("w:r", [:], [XMLElement(line)])
    return XMLElement(
      "w:footnote", ["w:type": type, "w:id": number], [XMLElement("w:p", [:], [run])])
  }

  private static func footnote(_ footnote: Footnote, number: Int) -> XMLElement {
    var label = RunLook(locale: footnote.locale)
    label.style = .footnoteReference
    let look = RunLook(footnote.note.style.text, locale: footnote.locale)
    let mark = footnote.isNumbered ? [Run.noteNumber(label)] : footnote.note.label.runs(label)
    let runs = mark + [Run.text(" ", look)] + footnote.note.text.runs(look)
    let paragraph = ParagraphLook(style: .footnoteText).element
    return XMLElement(
      "w:footnote", ["w:id": "\(number)"], [XMLElement("w:p", [:], [paragraph] + runs)])
  }
}
