import Foundation

/// How variants are selected on a value.
enum ValueSelection: Sendable {
  /// Not at all: `bad-selector`.
  case none
  /// By text that is the same, in NFC.
  case text(String)
  /// By the exact number, then by its category; a nil category is for `select=exact`.
  case number(Decimal, category: PluralCategory?)
  /// By a function of its own: the rank of a key, 0 the best; nil where the key does not fit.
  case ranks(@Sendable (_ key: String) -> Int?)

  /// How well a key fits.
  enum Fit: Hashable, Sendable {
    /// 0 is best.
    case rank(Int)
    /// Not.
    case none
    /// No value of this kind could ever fit it.
    case badKey
  }

  /// How well a key, in NFC, fits the value (LDML 48, part 9, Match and BetterThan).
  func fit(of key: String) -> Fit {
    switch self {
    case .none: .none
    case .text(let text): text == key ? .rank(0) : .none
    case .number(let number, let category): Self.fit(of: key, number, category)
    case .ranks(let rank): rank(key).map(Fit.rank) ?? .none
    }
  }

  private static func fit(of key: String, _ number: Decimal, _ category: PluralCategory?) -> Fit {
    if let named = PluralCategory(rawValue: key) { return named == category ? .rank(1) : .none }
    guard isNumberLiteral(key) else { return .badKey }
    return key == "\(number)" ? .rank(0) : .none
  }
}
