internal import Export
import Localization

extension DocumentOrder {
  /// The name of the PDF: the source's own, and what it is where it is a summary.
  func fileName(in locale: DocumentLocale) -> String {
    safeFileName(stem, suffix: suffix(locale))
  }

  /// The name of the text in another form.
  func fileName(in locale: DocumentLocale, _ format: ExportFormat) -> String {
    fileName(in: locale).dropLast("pdf".count) + format.fileExtension
  }

  /// What sets the file apart from those of other runs into the folder.
  var edition: String {
    switch kind {
    case .agreement: "entente"
    case .summary: "sommaire"
    case .sideBySide: "sommaire-cote-a-cote"
    }
  }

  private var stem: String {
    let name = source.split(separator: "/").last.map(String.init) ?? source
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private func suffix(_ locale: DocumentLocale) -> String {
    switch kind {
    case .agreement: ""
    case .summary: locale == .canada ? "-sommaire" : "-synthese"
    case .sideBySide: "-cote-a-cote"
    }
  }
}
