public import Host
public import Localization
internal import Problems
internal import YAMLSource

/// The variant that the first list's project says its documents are in; nil where that cannot be known
/// yet. What is wrong with the project is said when it is read in earnest.
public func documentLocale(of order: CertificateOrder, files: any FileAccess) -> DocumentLocale? {
  guard let list = order.lists.first else { return nil }
  guard let node = readYAMLFile(projectFile(of: list, order), files: files).value else {
    return nil
  }
  var reader = MappingReader(node)
  return reader.text("variante").flatMap(DocumentLocale.init(tag:))
}

/// The variant that a document's file says it is in; nil as above, and where the order names another.
public func documentLocale(of order: DocumentOrder, files: any FileAccess) -> DocumentLocale? {
  if let locale = order.locale { return locale }
  guard let node = readYAMLFile(order.source, files: files).value else { return nil }
  var reader = MappingReader(node)
  return reader.text("variante").flatMap(DocumentLocale.init(tag:))
}
