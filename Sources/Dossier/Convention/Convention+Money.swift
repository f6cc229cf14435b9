extension Convention {
  /// The party of a key that the file uses elsewhere.
  public func party(_ key: String) -> ConventionParty? { parties.first { $0.key == key } }

  /// The financial contributions by currency, in the order of `Currency`; those whose amount is to be
  /// completed come last, without one. Amounts of two currencies are never added.
  public var contributionsByCurrency: [(currency: Currency?, contributions: [Contribution])] {
    let known = Currency.allCases.map { currency -> (Currency?, [Contribution]) in
      (currency, contributions.filter { $0.amount?.value?.currency == currency })
    }
    let unknown = contributions.filter { $0.amount?.value == nil }
    return (known + [(nil, unknown)]).filter { !$0.1.isEmpty }
      .map { (currency: $0.0, contributions: $0.1) }
  }

  /// The financial contributions' sum, one for each currency.
  public var totals: [Money] { Money.totals(contributions.compactMap { $0.amount?.value }) }

  /// The currencies that stand on the paper; where there are two, each amount names its country.
  public var currencies: [Currency] { Money.totals(amounts).map(\.currency) }

  private var amounts: [Money] {
    (contributions + inKind).compactMap { $0.amount?.value }
      + payments.compactMap(\.payment.amount.value)
  }
}
