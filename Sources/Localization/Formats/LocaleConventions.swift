/// The forms of one locale that functions need: a parameter of the formatter, so that the official test
/// suite can bring its own.
struct LocaleConventions: Sendable {
  /// How a date is written in figures.
  enum NumericDate: Hashable, Sendable {
    /// `2026-11-23` (OQLF, ISO 8601).
    case yearFirst
    /// `23/11/2026` (CLDR 47, fr).
    case dayFirst
  }

  /// The locale's name, BCP 47.
  var tag: String
  /// Which way its text runs; nil where that is not known (`und`).
  var direction: TextDirection?
  /// Number signs.
  var numbers: NumberSymbols
  /// How numbers are told apart in words.
  var plurals: PluralRules
  /// Dates in figures.
  var numericDate: NumericDate
  /// ISO 4217 code of the currency that needs no country beside its sign.
  var homeCurrency: String
  /// The French that the functions of the namespace `fr:` speak: its alphabetical order, its telephones.
  var french: DocumentLocale

  /// What a variant of French uses.
  static func conventions(for locale: DocumentLocale) -> LocaleConventions {
    switch locale {
    case .canada:
      LocaleConventions(
        tag: locale.rawValue, direction: .leftToRight, numbers: .canada, plurals: .french,
        numericDate: .yearFirst, homeCurrency: "CAD", french: locale)
    case .france:
      LocaleConventions(
        tag: locale.rawValue, direction: .leftToRight, numbers: .france, plurals: .french,
        numericDate: .dayFirst, homeCurrency: "EUR", french: locale)
    }
  }
}
