/// A part of an office document: a file in the package, and how others find it.
struct OfficePart {
  /// What a part is for.
  enum Kind: String {
    case document = "officeDocument"
    case styles, settings, footnotes, header, footer
    case coreProperties = "metadata/core-properties"
  }

  let kind: Kind
  /// Its path in the package.
  let name: String
  let root: XMLElement

  /// What relationships to it are called in the document: its file's name, which is one in the folder.
  var identifier: String { String(target.prefix { $0 != "." }) }

  /// Its path from the folder `word/`, in which the parts of the text stand.
  var target: String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  /// Its type as relationships call it.
  var relationshipType: String {
    kind == .coreProperties
      ? Namespaces.package + "relationships/" + kind.rawValue
      : Namespaces.relationshipBase + "/" + kind.rawValue
  }

  /// Its type as the list of contents calls it.
  var contentType: String {
    switch kind {
    case .document: Self.mainType + "document.main+xml"
    case .coreProperties: "application/vnd.openxmlformats-package.core-properties+xml"
    case .styles, .settings, .footnotes, .header, .footer: Self.mainType + kind.rawValue + "+xml"
    }
  }

  private static let mainType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml."
}
