internal import Document

/// How a paragraph of WordprocessingML stands (`w:pPr`, ISO/IEC 29500-1, 17.3.1.26), beyond what its style says.
struct ParagraphLook {
  /// A place to which a tab goes, from the left margin.
  struct Tab {
    var position: Length
    var alignment: Alignment = .left
    /// Whether a line leads there: an open line.
    var isLine = false
  }

  /// A rule above or below it.
  struct Border {
    var line: StraightLine
    var isAbove = false
  }

  var style = OfficeStyle.normal
  var keepsWithNext = false
  var breaksPage = false
  var border: Border?
  var tabs: [Tab] = []
  /// Space above; nil where the style says.
  var before: Length?
  var after: Length?
  /// Of all lines.
  var indent = Length.zero
  /// Of the first, added to `indent`; negative where a label hangs.
  var firstLineIndent = Length.zero
  var setting = ParagraphStyle.Setting.ragged

  /// The element, with its parts in the order that the schema wants.
  var element: XMLElement {
    var element = XMLElement("w:pPr")
    if style != .normal { element.append(XMLElement("w:pStyle", ["w:val": style.identifier])) }
    if keepsWithNext { element.append(XMLElement("w:keepNext")) }
    if breaksPage { element.append(XMLElement("w:pageBreakBefore")) }
    if let border {
      let side = border.line.border(border.isAbove ? "w:top" : "w:bottom", space: 1)
      element.append(XMLElement("w:pBdr", [:], [side]))
    }
    if !tabs.isEmpty { element.append(XMLElement("w:tabs", [:], tabs.map(\.element))) }
    for part in [spacing, indentation, justification].compactMap({ $0 }) { element.append(part) }
    return element
  }

  private var spacing: XMLElement? {
    guard before != nil || after != nil else { return nil }
    return XMLElement(
      "w:spacing",
      ["w:before": before.map { "\($0.twips)" }, "w:after": after.map { "\($0.twips)" }])
  }

  private var indentation: XMLElement? {
    guard indent != .zero || firstLineIndent != .zero else { return nil }
    let first = firstLineIndent.twips
    return XMLElement(
      "w:ind",
      [
        "w:left": "\(indent.twips)", "w:hanging": first < 0 ? "\(-first)" : nil,
        "w:firstLine": first > 0 ? "\(first)" : nil,
      ])
  }

  private var justification: XMLElement? {
    switch setting {
    case .ragged: nil
    case .justified: XMLElement("w:jc", ["w:val": "both"])
    case .centered: XMLElement("w:jc", ["w:val": "center"])
    case .flushRight: XMLElement("w:jc", ["w:val": "right"])
    }
  }
}

extension ParagraphLook.Tab {
  fileprivate var element: XMLElement {
    XMLElement(
      "w:tab",
      [
        "w:val": alignment.rawValue, "w:leader": isLine ? "underscore" : nil,
        "w:pos": "\(position.twips)",
      ])
  }
}
