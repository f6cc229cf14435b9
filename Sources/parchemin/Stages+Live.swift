import Foundation
import Localization
import Problems
import Production

extension Stages {
  /// The program's own stages.
  static var live: Stages {
    Stages(
      words: { data, locale in liveWords(data: data, locale: locale) },
      certificates: { _, _ in CertificatesOutcome(status: .internalFault) },
      catalogueProblems: { data in
        DocumentLocale.allCases.flatMap { locale in
          liveWords(data: data, locale: locale).value.map { missingKeys($0) } ?? []
        }
      })
  }

  private static func liveWords(data: String?, locale: DocumentLocale) -> Checked<Localizer?> {
    let root = (data ?? FileManager.default.currentDirectoryPath) + "/locales/"
    let texts = ["fr", locale.rawValue].compactMap {
      try? String(contentsOfFile: root + $0 + "/terminal.yaml", encoding: .utf8)
    }
    return Checked(texts.isEmpty ? nil : Localizer(locale: locale, texts: texts))
  }

  private static func missingKeys(_ localizer: Localizer) -> [Problem] {
    CommandTable.keys.filter { !localizer.hasMessage($0) }
      .map { Problem("catalogue.missing-key", at: nil, ["key": .text($0)]) }
  }
}
