internal import Localization

/// `word/settings.xml` (ISO/IEC 29500-1, 17.15).
enum Settings {
  /// The part. Changes are recorded from the start, so that what a partner writes can be found again.
  static func part(_ locale: DocumentLocale, hasNotes: Bool) -> XMLElement {
    let separators = ["-1", "0"].map { XMLElement("w:footnote", ["w:id": $0]) }
    let children = [
      XMLElement("w:zoom", ["w:percent": "100"]),
      XMLElement("w:trackRevisions"),
      XMLElement("w:defaultTabStop", ["w:val": "567"]),
      XMLElement("w:characterSpacingControl", ["w:val": "doNotCompress"]),
      hasNotes ? XMLElement("w:footnotePr", [:], separators) : nil,
      XMLElement("w:compat", [:], [compatibility]),
      XMLElement("w:themeFontLang", ["w:val": locale.rawValue]),
      XMLElement("w:decimalSymbol", ["w:val": ","]),
      XMLElement("w:listSeparator", ["w:val": ";"]),
    ]
    return XMLElement("w:settings", Namespaces.main, children.compactMap { $0 })
  }

  /// Laid out as Word 2013 and later do, rather than as their oldest ancestor.
  private static let compatibility = XMLElement(
    "w:compatSetting",
    [
      "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
      "w:val": "15",
    ])
}
