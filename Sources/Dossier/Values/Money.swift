public import Foundation

/// An amount of money, exact: never negative, never finer than a cent.
public struct Money: Hashable, Sendable {
  /// How many cents, from 0.
  public let cents: Int
  /// Of which currency.
  public let currency: Currency

  /// Makes an amount; nil below zero.
  public init?(cents: Int, _ currency: Currency) {
    guard cents >= 0 else { return nil }
    (self.cents, self.currency) = (cents, currency)
  }

  /// None of a currency.
  public static func zero(_ currency: Currency) -> Money { Money(exactly: 0, currency) }

  /// The exact decimal number, for messages: 4000,5.
  public var amount: Decimal {
    Decimal(sign: .plus, exponent: -2, significand: Decimal(cents))
  }

  /// The sums of amounts: one for each currency that occurs, in the order of `Currency`.
  public static func totals(_ amounts: some Sequence<Money>) -> [Money] {
    var cents: [Currency: Int] = [:]
    for money in amounts { cents[money.currency, default: 0] += money.cents }
    return Currency.allCases.compactMap { currency in
      cents[currency].map { Money(exactly: $0, currency) }
    }
  }

  /// For sums of amounts, which cannot be negative.
  init(exactly cents: Int, _ currency: Currency) {
    (self.cents, self.currency) = (cents, currency)
  }
}
