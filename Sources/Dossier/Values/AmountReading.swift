import Foundation

/// What an amount typed by a person says.
enum AmountReading: Hashable {
  /// An amount, with the sign of its currency or without.
  case money(Money)
  /// Below zero.
  case negative
  /// More than two decimals: a slip, or another country's sign between thousands (`4,000`).
  case tooFine
  /// No amount.
  case none

  /// Reads `4 000,00 $`, `4000`, `7500.5 €`, `2 400 $ CA`, `1 200 EUR`: spaces between thousands, comma or
  /// point before one or two decimals; without a sign, the amount is of `home`.
  init(_ typed: String, _ home: Currency) {
    var text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isNegative = ["-", "−", "–"].contains { text.hasPrefix($0) }
    if isNegative { text = text.dropFirst().trimmingCharacters(in: .whitespaces) }
    let currency = Self.takeCurrency(&text) ?? home
    switch Self.cents(text) {
    case .none: self = .none
    case _ where isNegative: self = .negative
    case .some(nil): self = .tooFine
    case .some(let cents?): self = .money(Money(exactly: cents, currency))
    }
  }

  /// Longest first, so that `$` does not take from `$ CA`.
  private static let signs: [(String, Currency)] = [
    ("dollars canadiens", .canadianDollar), ("dollars", .canadianDollar), ("$ ca", .canadianDollar),
    ("$ can", .canadianDollar), ("$ca", .canadianDollar), ("cad", .canadianDollar),
    ("$", .canadianDollar), ("euros", .euro), ("eur", .euro), ("€", .euro),
  ]

  private static func takeCurrency(_ text: inout String) -> Currency? {
    let folded = text.lowercased()
    guard let (sign, currency) = signs.first(where: { folded.hasSuffix($0.0) }) else { return nil }
    text = text.dropLast(sign.count).trimmingCharacters(in: .whitespaces)
    return currency
  }

  /// Nil for no figures; nil within for more than two decimals.
  private static func cents(_ text: String) -> Int?? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let whole = wholeNumber(parts[0]), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard !parts[1].isEmpty, parts[1].allSatisfy(isDigit) else { return nil }
    guard parts[1].count <= 2 else { return .some(nil) }
    let decimals = Int(parts[1]).map { parts[1].count == 1 ? $0 * 10 : $0 } ?? 0
    return whole * 100 + decimals
  }

  /// So many digits at most, that sums of any file stay exact.
  private static let mostDigits = 12

  /// `4000` or `4 000`, never `40 00`.
  private static func wholeNumber(_ text: Substring) -> Int? {
    let groups = text.split(separator: " ", omittingEmptySubsequences: false)
    let isGrouped = groups.count == 1 || groups[0].count <= 3
    guard let first = groups.first, !first.isEmpty, isGrouped,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let digits = groups.joined()
    return digits.count <= mostDigits && digits.allSatisfy(isDigit) ? Int(digits) : nil
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
