internal import Localization

/// `word/styles.xml`: a plain look in a face that every word processor has; what the print looks like is the
/// PDF's matter. Sizes in half points, spaces in twips.
enum StyleSheet {
  /// The part, for a document in a variant of French.
  static func part(_ locale: DocumentLocale) -> XMLElement {
    XMLElement(
      "w:styles", Namespaces.main,
      [defaults(locale)] + [normal, defaultLetters, tableNormal] + headings + contents + texts
        + letters)
  }

  /// Size of running text: 10.5 pt.
  static let textSize = 21
  /// Least size that anything may take: 8 pt.
  static let leastSize = 16

  private static func defaults(_ locale: DocumentLocale) -> XMLElement {
    let face = "Times New Roman"
    let run = XMLElement(
      "w:rPr", [:],
      [
        XMLElement(
          "w:rFonts",
          ["w:ascii": face, "w:hAnsi": face, "w:eastAsia": face, "w:cs": face]),
        setting("w:sz", textSize), setting("w:szCs", textSize),
        XMLElement("w:lang", ["w:val": locale.rawValue, "w:eastAsia": locale.rawValue]),
      ])
    // 259/240 of the face's own leading: 13 pt for 10.5 pt, as the print has it.
    let paragraph = XMLElement(
      "w:pPr", [:],
      [XMLElement("w:spacing", ["w:after": "0", "w:line": "259", "w:lineRule": "auto"])])
    return XMLElement(
      "w:docDefaults", [:],
      [
        XMLElement("w:rPrDefault", [:], [run]), XMLElement("w:pPrDefault", [:], [paragraph]),
      ])
  }

  private static let normal = XMLElement(
    "w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"],
    [XMLElement("w:name", ["w:val": "Normal"]), XMLElement("w:qFormat")])

  private static let defaultLetters = XMLElement(
    "w:style", ["w:type": "character", "w:default": "1", "w:styleId": "DefaultParagraphFont"],
    [
      XMLElement("w:name", ["w:val": "Default Paragraph Font"]),
      XMLElement("w:uiPriority", ["w:val": "1"]), XMLElement("w:semiHidden"),
    ])

  private static let tableNormal = XMLElement(
    "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
    [
      XMLElement("w:name", ["w:val": "Normal Table"]),
      XMLElement("w:uiPriority", ["w:val": "99"]), XMLElement("w:semiHidden"),
      XMLElement("w:tblPr", [:], [XMLElement("w:tblInd", ["w:w": "0", "w:type": "dxa"])]),
    ])

  private static let headings: [XMLElement] = OfficeStyle.headingLevels.map { level in
    let (size, before, after) = headingLooks[min(level, headingLooks.count) - 1]
    return paragraph(
      .heading(level), named: "heading \(level)", next: .normal,
      [
        XMLElement("w:keepNext"), XMLElement("w:keepLines"),
        XMLElement("w:spacing", ["w:before": "\(before)", "w:after": "\(after)"]),
        setting("w:outlineLvl", level - 1),
      ],
      [
        level == 1 ? nil : XMLElement("w:b"), level > 3 ? XMLElement("w:i") : nil,
        setting("w:sz", size), setting("w:szCs", size),
      ].compactMap { $0 })
  }

  /// Size, space above and below, by level; deeper ones as the last.
  private static let headingLooks = [(40, 240, 120), (26, 280, 80), (22, 160, 40), (21, 120, 40)]

  private static let contents: [XMLElement] = OfficeStyle.headingLevels.map { level in
    paragraph(
      .contents(level), named: "toc \(level)", next: .normal,
      [XMLElement("w:ind", ["w:left": "\((level - 1) * 280)"])], [])
  }

  private static let texts: [XMLElement] = [
    paragraph(.tableText, named: "Texte de tableau", [around(40)], sized(20)),
    paragraph(
      .tableHeader, named: "Tête de tableau", basedOn: .tableText, [XMLElement("w:keepNext")],
      [XMLElement("w:b")]),
    paragraph(
      .tableGroup, named: "Groupe de tableau", basedOn: .tableText, [XMLElement("w:keepNext")],
      [XMLElement("w:i")]),
    paragraph(
      .tableTotal, named: "Total de tableau", basedOn: .tableText, [], [XMLElement("w:b")]),
    paragraph(.party, named: "Partie signataire", [XMLElement("w:keepNext")], [XMLElement("w:b")]),
    paragraph(.header, named: "header", [], sized(18)),
    paragraph(.footer, named: "footer", [], sized(18)),
    paragraph(.footnoteText, named: "footnote text", [], sized(18)),
    paragraph(
      .spacer, named: "Écart",
      [
        XMLElement("w:keepNext"), XMLElement("w:suppressLineNumbers"),
        XMLElement(
          "w:spacing", ["w:before": "0", "w:after": "0", "w:line": "120", "w:lineRule": "exact"]),
      ], sized(8)),
  ]

  private static let letters: [XMLElement] = [
    character(.blank, named: "À compléter", [color("767676"), setting("w:u", "single")]),
    character(
      .footnoteReference, named: "footnote reference", [setting("w:vertAlign", "superscript")]),
    // A link of the contents looks like the text that it is.
    character(.link, named: "Hyperlink", []),
  ]
}
