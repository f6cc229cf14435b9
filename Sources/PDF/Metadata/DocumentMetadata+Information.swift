internal import Localization
internal import OrderedCollections

extension DocumentMetadata {
  /// The information dictionary, which says what the XMP packet says (ISO 19005-2, 6.6.3).
  var information: PDFObject.Entries {
    var entries: PDFObject.Entries = [
      "Title": .text(title), "Producer": .text(producer), "Creator": .text(producer),
    ]
    if let day = issueDate {
      entries["CreationDate"] = .text("D:" + day.iso.filter { $0 != "-" } + "000000Z")
    }
    return entries
  }
}
