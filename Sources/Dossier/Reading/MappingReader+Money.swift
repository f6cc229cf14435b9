import Problems
import YAMLSource

extension MappingReader {
  /// An amount, of `home` where no sign stands beside it: `dossier.not-an-amount`,
  /// `dossier.negative-amount`, `dossier.too-many-decimals`.
  mutating func money(_ key: String, _ home: Currency) -> Money? {
    guard let node = node(key), let typed = text(key) else { return nil }
    return money(typed, home, at: node.place)
  }

  /// The same for a value without a key of its own.
  mutating func money(_ typed: String, _ home: Currency, at place: Place) -> Money? {
    let code: String
    switch AmountReading(typed, home) {
    case .money(let money): return money
    case .negative: code = DossierProblem.negativeAmount
    case .tooFine: code = DossierProblem.tooManyDecimals
    case .none: code = DossierProblem.notAnAmount
    }
    report(Problem(code, at: place, ["value": .text(typed)]))
    return nil
  }

  /// `devise`.
  mutating func currency() -> Currency? {
    choice(
      "devise",
      [
        ("CAD", .canadianDollar), ("EUR", .euro), ("$", .canadianDollar), ("€", .euro),
        ("$ CA", .canadianDollar), ("dollars", .canadianDollar), ("euros", .euro),
      ])
  }
}
