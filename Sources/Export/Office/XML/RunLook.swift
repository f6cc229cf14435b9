internal import Document
internal import Localization

/// How letters of WordprocessingML look (`w:rPr`, ISO/IEC 29500-1, 17.3.2.28), beyond what the styles say.
struct RunLook {
  var style: OfficeStyle?
  var isBold = false
  var isItalic = false
  var letterCase = TextStyle.Case.asTyped
  /// In half points; nil where the style says.
  var size: Int?
  var isSuperscript = false
  /// Where the words are not in the document's variant of French.
  var locale: DocumentLocale?

  /// A look that says nothing.
  init(locale: DocumentLocale? = nil) { self.locale = locale }

  /// What a style of ours says that can be said without its fonts.
  init(_ style: TextStyle, locale: DocumentLocale?) {
    isBold = style.font.isBold
    isItalic = style.font.isItalic
    letterCase = style.letterCase
    self.locale = locale
  }

  /// The same with the marks of a piece.
  func marked(_ marks: Set<MarkedText.Mark>) -> RunLook {
    var look = self
    if marks.contains(.strong) { look.isBold = true }
    // In italics, emphasis is upright.
    if marks.contains(.emphasis) { look.isItalic.toggle() }
    if marks.contains(.superscript) || marks.contains(.noteCall) { look.isSuperscript = true }
    if marks.contains(.smallCapitals) { look.letterCase = .smallCapitals }
    if marks.contains(.blank) { look.style = .blank }
    return look
  }

  /// The element, with its parts in the order that the schema wants; nil where it would be empty.
  var element: XMLElement? {
    let parts = [
      style.map { XMLElement("w:rStyle", ["w:val": $0.identifier]) },
      isBold ? XMLElement("w:b") : nil, isItalic ? XMLElement("w:i") : nil, caseElement,
      size.map { XMLElement("w:sz", ["w:val": "\($0)"]) },
      size.map { XMLElement("w:szCs", ["w:val": "\($0)"]) },
      isSuperscript ? XMLElement("w:vertAlign", ["w:val": "superscript"]) : nil,
      locale.map { XMLElement("w:lang", ["w:val": $0.rawValue]) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : XMLElement("w:rPr", [:], parts)
  }

  private var caseElement: XMLElement? {
    switch letterCase {
    case .asTyped: nil
    case .capitals: XMLElement("w:caps")
    case .smallCapitals: XMLElement("w:smallCaps")
    }
  }
}

extension FontReference {
  /// Whether its style is heavier than text.
  fileprivate var isBold: Bool { ["Bold", "Black", "Heavy"].contains { style.contains($0) } }
  /// Whether its style leans.
  fileprivate var isItalic: Bool { ["Italic", "Oblique"].contains { style.contains($0) } }
}
