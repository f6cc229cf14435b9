import Foundation

/// Reads a number as messages and callers write it: JSON's grammar (RFC 8259, section 6), nothing else;
/// nil too for a number that `Decimal` would round, and above the 38 figures that it keeps exact: a percentage
/// of such a one would overflow.
func parseNumberLiteral(_ text: String) -> Decimal? {
  var scanner = NumberLiteralScanner(rest: text.utf8[...])
  guard scanner.isNumber(), significantDigits(of: text) <= NumberStyle.mostDecimals,
    let number = Decimal(string: text), number.magnitude < largest
  else { return nil }
  return number
}

private let largest = Decimal(sign: .plus, exponent: NumberStyle.mostDecimals, significand: 1)

private func significantDigits(of literal: String) -> Int {
  let mantissa = literal.prefix { $0 != "e" && $0 != "E" }.filter(\.isNumber)
  let leading = mantissa.drop { $0 == "0" }
  return leading.count - leading.reversed().prefix { $0 == "0" }.count
}

/// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
private struct NumberLiteralScanner {
  var rest: Substring.UTF8View

  mutating func isNumber() -> Bool {
    skip("-")
    if !skip("0"), digits() == 0 { return false }
    if skip("."), digits() == 0 { return false }
    if skip("e") || skip("E") {
      if !skip("-") { skip("+") }
      if digits() == 0 { return false }
    }
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
    rest = rest.dropFirst(run.count)
    return run.count
  }
}
