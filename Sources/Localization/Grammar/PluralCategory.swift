/// A plural category of CLDR; French has `one`, `many` and `other`.
enum PluralCategory: String, Hashable, Sendable {
  /// No language of ours has it.
  case zero
  /// In French below two: 0 heure, 1,5 heure.
  case one
  /// No language of ours has it.
  case two
  /// No language of ours has it.
  case few
  /// In French whole millions: 1 000 000 d’heures.
  case many
  /// The rest.
  case other
}

/// The category of a count (CLDR 47, `fr`; the two variants share it): one where i = 0 or 1; many where
/// i is a multiple of a million, not 0, without visible decimals; else other.
func cardinalCategory(of digits: DecimalDigits) -> PluralCategory {
  let whole = digits.integer.drop { $0 == "0" }
  if whole.isEmpty || whole == "1" { return .one }
  let isWholeMillions = digits.fraction.isEmpty && whole.count > 6 && whole.hasSuffix("000000")
  return isWholeMillions ? .many : .other
}

/// The category of a rank (CLDR 47, `fr`, ordinal): one for the first, else other.
func ordinalCategory(of digits: DecimalDigits) -> PluralCategory {
  let isWhole = digits.fraction.allSatisfy { $0 == "0" }
  return isWhole && digits.integer.drop { $0 == "0" } == "1" ? .one : .other
}
