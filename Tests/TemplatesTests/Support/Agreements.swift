import Document
import Dossier
import Localization
import Problems
import Testing
import YAMLSource

@testable import Templates

/// Agreements of the fixtures and the examples, arranged in the look that is shipped.
enum Agreements {
  /// The agreement of a file of the repository.
  static func read(_ path: String, locale: DocumentLocale? = nil) throws -> Agreement {
    let checked = readAgreement(try Repository.yaml(path), file: path, locale: locale)
    return try #require(checked.value, "\(path): \(codes(checked.problems))")
  }

  /// The agreement of a text.
  static func parse(_ text: String, locale: DocumentLocale? = nil) throws -> Agreement {
    let checked = readAgreement(
      try Repository.node(text), file: "entente.yaml", locale: locale)
    return try #require(checked.value, "\(codes(checked.problems))")
  }

  static func theme() throws -> Theme {
    let read = readTheme(try Repository.yaml("templates/themes/sobre.yaml"))
    try #require(read.problems == [])
    return read.value
  }

  static func template() throws -> AgreementTemplate {
    let node = try Repository.yaml("templates/entente/sobre.yaml")
    let read = readAgreementTemplate(node, theme: try theme())
    try #require(codes(read.problems) == [])
    return try #require(read.value)
  }

  /// Its document.
  static func document(_ agreement: Agreement) throws -> Checked<Document> {
    Templates.agreement(
      agreement, template: try template(), theme: try theme(),
      paper: agreement.presentation.paper ?? .usual(in: agreement.locale),
      localizer: Words.localizer(agreement.locale))
  }
}
