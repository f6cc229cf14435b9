/// The words that any paper of several pages has: `locales/fr/document.yaml`.
enum DocumentKey: String, PaperKey {
  /// « Page 2 sur 5 ».
  case page = "document.page"
  /// What is read of an open line.
  case toComplete = "document.à-compléter"
  case contents = "document.table-des-matières"
}
