internal import Document
internal import Localization

/// `docProps/core.xml`: title, language and the day of issue; no person is named (ISO/IEC 29500-2, 11).
enum CoreProperties {
  /// The part.
  static func part(_ document: Document) -> XMLElement {
    var root = XMLElement(
      "cp:coreProperties",
      [
        "xmlns:cp": Namespaces.package + "metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ])
    for date in dates(document.issueDate) { root.append(date) }
    root.append(XMLElement("dc:language", text: document.locale.rawValue))
    root.append(XMLElement("dc:title", text: document.title))
    return root
  }

  private static func dates(_ day: CalendarDay?) -> [XMLElement] {
    guard let day else { return [] }
    return ["dcterms:created", "dcterms:modified"].map {
      XMLElement($0, ["xsi:type": "dcterms:W3CDTF"], text: day.iso + "T00:00:00Z")
    }
  }
}
