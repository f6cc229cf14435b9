/// The signs in which a locale writes numbers.
struct NumberSymbols: Hashable, Sendable {
  /// Between units and decimals.
  var decimal: String
  /// Between thousands.
  var group: String
  /// Before a negative number.
  var minus: String
  /// Between a number and `%`.
  var percentSpace: String

  // Thousands: CLDR 47, fr-CA U+00A0 and fr U+202F. Minus: U+2212 as the OQLF and the Imprimerie
  // nationale print it (CLDR's U+002D is the keyboard's).

  /// French of Québec.
  static let canada = NumberSymbols(
    decimal: ",", group: Signs.noBreakSpace, minus: Signs.minus, percentSpace: Signs.noBreakSpace)
  /// French of France.
  static let france = NumberSymbols(
    decimal: ",", group: Signs.narrowNoBreakSpace, minus: Signs.minus,
    percentSpace: Signs.noBreakSpace)

  /// What stands behind the digits of a share.
  var percentParts: [NumberPart] {
    let sign = NumberPart(.percentSign, "%")
    return percentSpace.isEmpty ? [sign] : [NumberPart(.literal, percentSpace), sign]
  }
}
