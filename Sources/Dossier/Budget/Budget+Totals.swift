extension BudgetTable.Group {
  /// The subtotal; to be completed where one of its amounts is.
  public func total(_ currency: Currency) -> Blank<Money> { sum(lines.map(\.amount), currency) }
}

extension BudgetTable {
  /// The total; to be completed where one of its amounts is.
  public func total(_ currency: Currency) -> Blank<Money> { sum(lines.map(\.amount), currency) }

  /// The total of a party's shares; nil where it has none.
  public func total(of party: String, _ currency: Currency) -> Blank<Money>? {
    let shares = lines.compactMap { $0.share(of: party) }
    return shares.isEmpty ? nil : sum(shares, currency)
  }
}

extension Budget {
  /// What is on each side; to be completed where an amount is.
  public var total: Blank<Money> { expenses.total(currency) }

  /// What a party pays: its share of the revenue, or of the expenses where there is no revenue.
  public func payment(by party: String) -> Blank<Money>? {
    (revenue ?? expenses).total(of: party, currency)
  }
}

/// The sum of amounts of one currency; to be completed where one of them is.
func sum(_ amounts: [Blank<Money>], _ currency: Currency) -> Blank<Money> {
  var cents = 0
  for amount in amounts {
    guard let money = amount.value else { return .toComplete }
    cents += money.cents
  }
  return .known(Money(exactly: cents, currency))
}
