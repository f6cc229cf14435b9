/// How a style is written (`w:style`, ISO/IEC 29500-1, 17.7.4.17).
extension StyleSheet {
  static func paragraph(
    _ style: OfficeStyle, named name: String, basedOn base: OfficeStyle = .normal,
    next: OfficeStyle? = nil, _ looks: [XMLElement], _ letters: [XMLElement]
  ) -> XMLElement {
    var element = XMLElement(
      "w:style", ["w:type": "paragraph", "w:styleId": style.identifier],
      [setting("w:name", name), setting("w:basedOn", base.identifier)])
    if let next { element.append(setting("w:next", next.identifier)) }
    element.append(XMLElement("w:qFormat"))
    if !looks.isEmpty { element.append(XMLElement("w:pPr", [:], looks)) }
    if !letters.isEmpty { element.append(XMLElement("w:rPr", [:], letters)) }
    return element
  }

  static func character(
    _ style: OfficeStyle, named name: String, _ letters: [XMLElement]
  ) -> XMLElement {
    var element = XMLElement(
      "w:style", ["w:type": "character", "w:styleId": style.identifier],
      [
        setting("w:name", name), setting("w:basedOn", "DefaultParagraphFont"),
        XMLElement("w:qFormat"),
      ])
    if !letters.isEmpty { element.append(XMLElement("w:rPr", [:], letters)) }
    return element
  }

  static func setting(_ name: String, _ value: some CustomStringConvertible) -> XMLElement {
    XMLElement(name, ["w:val": value.description])
  }

  static func sized(_ size: Int) -> [XMLElement] {
    [setting("w:sz", size), setting("w:szCs", size)]
  }

  static func around(_ space: Int) -> XMLElement {
    XMLElement("w:spacing", ["w:before": "\(space)", "w:after": "\(space)"])
  }

  static func color(_ hex: String) -> XMLElement { setting("w:color", hex) }
}
