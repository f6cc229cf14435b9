/// How a number is shown.
struct NumberStyle: Hashable, Sendable {
  /// When thousands are set apart.
  enum Grouping: String, Sendable {
    /// As CLDR does in French: from four digits on.
    case auto
    /// From four digits on.
    case always
    /// Never: years, file numbers, articles, pages.
    case never
    /// From five digits on, as the OQLF allows.
    case min2
  }

  /// When a sign is shown.
  enum Sign: String, Sendable {
    /// On negative numbers.
    case auto
    /// On all.
    case always
    /// On all but zero.
    case exceptZero
    /// On negative numbers but negative zero.
    case negative
    /// On none.
    case never
  }

  /// Which of the two ways of counting digits is followed where both are asked for.
  enum Priority: String, Sendable {
    /// Significant digits.
    case auto
    /// The one that keeps more digits.
    case morePrecision
    /// The one that keeps fewer.
    case lessPrecision
  }

  /// Whether a whole number shows its zeros after the comma.
  enum TrailingZeros: String, Sendable {
    /// As many as the fraction asks for.
    case auto
    /// None: `5 $`.
    case stripIfInteger
  }

  /// The most decimals where no option says otherwise (ICU's default).
  static let defaultMaximumFraction = 3

  /// At least so many digits before the comma.
  var minimumInteger = 1
  /// At least so many after it.
  var minimumFraction = 0
  /// At most so many after it.
  var maximumFraction = Self.defaultMaximumFraction
  /// At least so many significant digits; together with the next one it outweighs the fraction.
  var minimumSignificant: Int?
  /// At most so many significant digits.
  var maximumSignificant: Int?
  /// When thousands are set apart.
  var grouping = Grouping.auto
  /// When a sign is shown.
  var sign = Sign.auto
  /// How what is cut off is rounded.
  var rounding = RoundingMode.halfExpand
  /// What the last digit is a multiple of.
  var increment = 1
  /// Which way of counting digits is followed.
  var priority = Priority.auto
  /// Whether a whole number shows its zeros after the comma.
  var trailingZeros = TrailingZeros.auto
}
