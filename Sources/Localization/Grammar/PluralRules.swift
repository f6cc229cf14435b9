/// The plural rules of one language (CLDR, `plurals.xml` and `ordinals.xml`).
struct PluralRules: Sendable {
  /// The category of a count.
  var cardinal: @Sendable (DecimalDigits) -> PluralCategory
  /// The category of a rank.
  var ordinal: @Sendable (DecimalDigits) -> PluralCategory

  /// French of both variants.
  static let french = PluralRules(
    cardinal: cardinalCategory(of:), ordinal: ordinalCategory(of:))
}
