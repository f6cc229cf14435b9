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

  /// The digits of a number in a style.
  init(_ number: Decimal, _ style: NumberStyle) {
    isNegative = number.isSignMinus && !number.isZero
    let magnitude = number.magnitude
    let counting = DigitCounting(magnitude, style)
    let rounded = style.rounding.round(
      magnitude, isNegative: isNegative, scale: counting.scale,
      increment: counting.isSignificant ? 1 : style.increment)
    (integer, fraction) = plainDigits(of: rounded)
    fill(style, isSignificant: counting.isSignificant)
  }

  /// Whether only zeros are shown.
  var isZero: Bool { integer.allSatisfy { $0 == "0" } && fraction.allSatisfy { $0 == "0" } }

  private mutating func fill(_ style: NumberStyle, isSignificant: Bool) {
    let significant = (style.minimumSignificant ?? 1) + leadingZeros - integer.utf8.count
    let wanted = isSignificant ? significant : style.minimumFraction
    if fraction.utf8.count < wanted { fraction += zeros(wanted - fraction.utf8.count) }
    if style.trailingZeros == .stripIfInteger, fraction.allSatisfy({ $0 == "0" }) { fraction = "" }
    if integer.utf8.count < style.minimumInteger {
      integer = zeros(style.minimumInteger - integer.utf8.count) + integer
    }
  }

  /// Zeros before the first significant digit, the one before the comma included; the digit of zero itself is
  /// significant.
  private var leadingZeros: Int { isZero ? 0 : (integer + fraction).prefix { $0 == "0" }.count }
}

/// Where a number is cut off: by its decimals or by its significant digits.
private struct DigitCounting {
  /// Whether significant digits decide.
  let isSignificant: Bool
  /// How many decimals are kept; negative where whole digits are rounded off.
  let scale: Int

  init(_ magnitude: Decimal, _ style: NumberStyle) {
    let asksSignificant = style.minimumSignificant != nil || style.maximumSignificant != nil
    guard asksSignificant || style.priority != .auto else {
      (isSignificant, scale) = (false, style.maximumFraction)
      return
    }
    let significant = Self.significantScale(magnitude, style)
    isSignificant =
      switch style.priority {
      case .auto: true
      case .morePrecision: significant > style.maximumFraction
      case .lessPrecision: significant <= style.maximumFraction
      }
    scale = isSignificant ? significant : style.maximumFraction
  }

  private static func significantScale(_ magnitude: Decimal, _ style: NumberStyle) -> Int {
    guard let significant = style.maximumSignificant else { return NumberStyle.mostDecimals }
    let (whole, fraction) = plainDigits(of: magnitude)
    if whole != "0" { return significant - whole.utf8.count }
    return significant + fraction.prefix { $0 == "0" }.count
  }
}

/// The digits of a number that is not negative, before and after the point; "0" before it where there
/// is none.
func plainDigits(of magnitude: Decimal) -> (integer: String, fraction: String) {
  let digits = "\(magnitude)"
  guard let point = digits.utf8.firstIndex(of: UInt8(ascii: ".")) else { return (digits, "") }
  return (String(digits[..<point]), String(digits[digits.utf8.index(after: point)...]))
}

private func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }

extension NumberStyle {
  /// As many decimals as an exact number can have (Foundation's `Decimal`: 38 digits).
  static let mostDecimals = 38
}

/// A number rounded to so many decimals, halves away from zero unless said otherwise.
func roundedDecimal(
  _ number: Decimal, scale: Int, _ mode: NSDecimalNumber.RoundingMode = .plain
) -> Decimal {
  var given = number
  var rounded = Decimal()
  NSDecimalRound(&rounded, &given, scale, mode)
  return rounded
}

/// A number without its decimals.
func truncated(_ number: Decimal) -> Decimal {
  roundedDecimal(number, scale: 0, number.isSignMinus ? .up : .down)
}
