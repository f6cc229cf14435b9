/// The forms of one locale that functions need: a parameter of the formatter, so that the official test
/// suite can bring its own.
struct LocaleConventions: Hashable, Sendable {
  /// How a date is written in figures.
  enum NumericDate: Hashable, Sendable {
    /// `2026-11-23` (OQLF, ISO 8601).
    case yearFirst
    /// `23/11/2026` (CLDR 47, fr).
    case dayFirst
  }

  /// Which French, for sorting and for what only one of them says.
  var locale: DocumentLocale
  /// Number signs.
  var numbers: NumberSymbols
  /// Dates in figures.
  var numericDate: NumericDate
  /// ISO 4217 code of the currency that needs no country beside its sign.
  var homeCurrency: String

  /// What a variant of French uses.
  static func conventions(for locale: DocumentLocale) -> LocaleConventions {
    switch locale {
    case .canada:
      LocaleConventions(
        locale: locale, numbers: .canada, numericDate: .yearFirst, homeCurrency: "CAD")
    case .france:
      LocaleConventions(
        locale: locale, numbers: .france, numericDate: .dayFirst, homeCurrency: "EUR")
    }
  }
}
