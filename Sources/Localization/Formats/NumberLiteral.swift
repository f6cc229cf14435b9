import Foundation

/// Reads a number as messages and callers write it: JSON's grammar (RFC 8259, section 6), nothing else.
///
/// Nil also where the number is not exact in 38 digits, or beyond 10¹²⁷: a number that would be shown
/// otherwise than it was given is none.
func parseNumberLiteral(_ text: String) -> Decimal? {
  var scanner = NumberLiteralScanner(rest: text.utf8[...])
  guard scanner.isNumber(), scanner.significantDigits <= NumberStyle.mostDecimals else {
    return nil
  }
  if let whole = scanner.smallWhole { return Decimal(whole) }
  if scanner.significantDigits == 0 { return 0 }
  guard let number = Decimal(string: text), number.isFinite, !number.isZero else { return nil }
  return number
}

/// Whether a text has the form of a number, however large.
func isNumberLiteral(_ text: String) -> Bool {
  var scanner = NumberLiteralScanner(rest: text.utf8[...])
  return scanner.isNumber()
}

/// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
private struct NumberLiteralScanner {
  var rest: Substring.UTF8View
  /// Digits from the first to the last that are not 0.
  private(set) var significantDigits = 0
  /// The value of a whole number of at most 18 digits without exponent.
  private(set) var smallWhole: Int?

  private var pendingZeros = 0
  private var value = 0

  init(rest: Substring.UTF8View) { self.rest = rest }

  mutating func isNumber() -> Bool {
    let isNegative = skip("-")
    let whole = skip("0") ? 1 : digits()
    if whole == 0 { return false }
    let isWhole = rest.isEmpty
    if skip("."), digits() == 0 { return false }
    if skip("e") || skip("E") {
      let significant = significantDigits
      if !skip("-") { skip("+") }
      if digits() == 0 { return false }
      significantDigits = significant
    }
    if isWhole, whole <= 18 { smallWhole = isNegative ? -value : value }
    return rest.isEmpty
  }

  @discardableResult
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func digits() -> Int {
    let run = rest.prefix { (0x30...0x39).contains($0) }
    for digit in run { count(digit) }
    rest = rest.dropFirst(run.count)
    return run.count
  }

  private mutating func count(_ digit: UInt8) {
    value = value &* 10 &+ Int(digit - 0x30)
    if digit == 0x30 {
      pendingZeros += significantDigits == 0 ? 0 : 1
    } else {
      significantDigits += pendingZeros + 1
      pendingZeros = 0
    }
  }
}
