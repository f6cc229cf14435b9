@testable import Localization

/// The locales of the official suite that are not ours: English, Arabic and the root locale, as far as the
/// suite can see them (CLDR 47).
extension LocaleConventions {
  /// The conventions of a locale of the suite; nil for one that it did not have so far.
  static func suite(_ tag: String) -> LocaleConventions? {
    switch tag {
    case "en-US": english
    case "ar": arabic
    case "und": root
    case "fr": .conventions(for: .france)
    default: nil
    }
  }

  private static let english = LocaleConventions(
    tag: "en-US", direction: .leftToRight, numbers: .english, plurals: .english,
    numericDate: .yearFirst, homeCurrency: "USD", french: .canada)

  /// Its text runs from the right; its numbers the suite does not ask for.
  private static let arabic = LocaleConventions(
    tag: "ar", direction: .rightToLeft, numbers: .english, plurals: .root,
    numericDate: .yearFirst, homeCurrency: "EGP", french: .canada)

  private static let root = LocaleConventions(
    tag: "und", direction: nil, numbers: .english, plurals: .root,
    numericDate: .yearFirst, homeCurrency: "XXX", french: .canada)
}

extension NumberSymbols {
  fileprivate static let english = NumberSymbols(
    decimal: ".", group: ",", minus: "-", percentSpace: "")
}

extension PluralRules {
  /// CLDR 47, en: one for 1 without decimals; ordinals by their last digits, 11 to 13 aside.
  fileprivate static let english = PluralRules(
    cardinal: { $0.integer == "1" && $0.fraction.isEmpty ? .one : .other },
    ordinal: { digits in
      let tens = digits.integer.suffix(2)
      if ["11", "12", "13"].contains(tens) || !digits.fraction.isEmpty { return .other }
      switch tens.last {
      case "1": return .one
      case "2": return .two
      case "3": return .few
      default: return .other
      }
    })

  /// CLDR 47, root: no categories.
  fileprivate static let root = PluralRules(cardinal: { _ in .other }, ordinal: { _ in .other })
}
