/// The files of a package that holds these parts, by name as bytes sort them: `[Content_Types].xml` is first,
/// as readers of streams like it.
func packageParts(_ parts: [OfficePart]) -> [(name: String, bytes: [UInt8])] {
  let inText = parts.filter { $0.kind != .document && $0.kind != .coreProperties }
  let atTop = parts.filter { $0.kind == .document || $0.kind == .coreProperties }
  let lists = [
    ("[Content_Types].xml", contentTypes(parts)),
    ("_rels/.rels", relationships(atTop) { $0.name }),
    ("word/_rels/document.xml.rels", relationships(inText) { $0.target }),
  ]
  let files = lists + parts.map { ($0.name, $0.root) }
  return files.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    .map { (name: $0.0, bytes: $0.1.file) }
}

private func contentTypes(_ parts: [OfficePart]) -> XMLElement {
  let relationships = XMLElement(
    "Default",
    [
      "Extension": "rels",
      "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
    ])
  let xml = XMLElement("Default", ["Extension": "xml", "ContentType": "application/xml"])
  let overrides = parts.map {
    XMLElement("Override", ["PartName": "/" + $0.name, "ContentType": $0.contentType])
  }
  return XMLElement(
    "Types", ["xmlns": Namespaces.package + "content-types"], [relationships, xml] + overrides)
}

private func relationships(
  _ parts: [OfficePart], target: (OfficePart) -> String
) -> XMLElement {
  XMLElement(
    "Relationships", ["xmlns": Namespaces.package + "relationships"],
    parts.map {
      XMLElement(
        "Relationship",
        ["Id": $0.identifier, "Type": $0.relationshipType, "Target": target($0)])
    })
}
