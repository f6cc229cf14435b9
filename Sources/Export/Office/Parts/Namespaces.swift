/// The namespaces that the parts declare (ISO/IEC 29500-4, annex A; 29500-2 for the package).
enum Namespaces {
  /// Of a part of the text.
  static var main: KeyValuePairs<String, String?> {
    [
      "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "xmlns:r": relationshipBase,
    ]
  }

  static let relationshipBase =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/"
}
