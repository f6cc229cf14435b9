import Foundation

/// The digits of a number as they are shown: rounded, filled up, without separators.
///
/// Plural rules read these, not the number: « 1,0 » and « 1 » may differ (CLDR operands i, v, e).
struct DecimalDigits: Hashable, Sendable {
  /// Whether the number is below zero.
  var isNegative: Bool
  /// Before the comma, at least one digit.
  var integer: String
  /// After it; empty where there are none.
  var fraction: String

  /// The digits of a number in a style. Halves are rounded away from zero, as in bookkeeping and by default
  /// in ECMA-402 (« halfExpand »); ICU's own default is the even digit.
  init(_ number: Decimal, _ style: NumberStyle) {
    isNegative = number.isSignMinus && !number.isZero
    let magnitude = number.magnitude
    let scale = Self.scale(of: magnitude, style)
    let rounded = roundedDecimal(magnitude, scale: scale)
    let parts = "\(rounded)".split(separator: ".", maxSplits: 1)
    integer = String(parts.first ?? "0")
    fraction = parts.count > 1 ? String(parts[1]) : ""
    fill(style)
  }

  /// Whether only zeros are shown.
  var isZero: Bool { (integer + fraction).allSatisfy { $0 == "0" } }

  private mutating func fill(_ style: NumberStyle) {
    var wanted = style.minimumSignificant == nil ? style.minimumFraction : 0
    if let significant = style.minimumSignificant {
      wanted = max(0, significant + leadingZeros - integer.count)
    }
    fraction += String(repeating: "0", count: max(0, wanted - fraction.count))
    integer = String(repeating: "0", count: max(0, style.minimumInteger - integer.count)) + integer
  }

  /// Zeros before the first significant digit, the one before the comma included; the digit of zero itself is
  /// significant.
  private var leadingZeros: Int {
    let shown = integer + fraction
    return isZero ? 0 : shown.prefix { $0 == "0" }.count
  }

  /// How many decimals are kept; negative where whole digits are rounded off.
  private static func scale(of magnitude: Decimal, _ style: NumberStyle) -> Int {
    guard let significant = style.maximumSignificant else {
      return style.minimumSignificant == nil ? style.maximumFraction : NumberStyle.mostDecimals
    }
    let parts = "\(magnitude)".split(separator: ".", maxSplits: 1)
    let whole = parts.first ?? "0"
    if whole != "0" { return significant - whole.count }
    let zeros = parts.count > 1 ? parts[1].prefix { $0 == "0" }.count : 0
    return significant + zeros
  }
}

extension NumberStyle {
  /// As many decimals as an exact number can have (Foundation's `Decimal`: 38 digits).
  static let mostDecimals = 38
}

/// A number rounded to so many decimals, halves away from zero.
func roundedDecimal(_ number: Decimal, scale: Int) -> Decimal {
  var given = number
  var rounded = Decimal()
  NSDecimalRound(&rounded, &given, scale, .plain)
  return rounded
}

/// A number without its decimals.
func truncated(_ number: Decimal) -> Decimal {
  var given = number
  var whole = Decimal()
  NSDecimalRound(&whole, &given, 0, number.isSignMinus ? .up : .down)
  return whole
}
