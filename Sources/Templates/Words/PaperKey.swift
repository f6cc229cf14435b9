internal import Dossier
public import Localization

/// The catalogue keys of one kind of words of the papers.
protocol PaperKey: RawRepresentable<String>, CaseIterable, Sendable {
  /// The variant that alone asks for it; nil for both.
  var locale: DocumentLocale? { get }
}

extension PaperKey {
  /// Its key in `locales/`.
  var key: String { rawValue }
  var locale: DocumentLocale? { nil }

  static func keys(for locale: DocumentLocale) -> [String] {
    allCases.filter { $0.locale == nil || $0.locale == locale }.map(\.key)
  }
}

/// Every key that the papers ask for in a variant, whatever the data.
public func paperKeys(for locale: DocumentLocale) -> [String] {
  CertificateKey.keys(for: locale) + RecognitionKey.keys(for: locale)
    + HandoutListKey.keys(for: locale) + PartyKey.keys(for: locale)
    + AgreementKey.keys(for: locale) + ArticleKey.keys(for: locale)
    + SummaryKey.keys(for: locale)
    + DocumentKey.keys(for: locale) + ["comité.forme"]
    + ["nom", "membres"].map { "programme.\(KnownProgramme.cjs.rawValue).\($0)" }
}

/// How the keys begin whose rest is data: programmes, functions of members, functions of signatories.
public let keysByData = ["programme.", "fonction.", "signataire."]
