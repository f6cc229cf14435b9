import YAMLSource

extension Agreement {
  /// The party of a key that the file uses elsewhere.
  public func party(_ key: String) -> Party? { parties.first { $0.key == key } }

  /// The parties that have a role, in their order.
  public func parties(as role: PartyRole) -> [Party] { parties.filter { $0.roles.contains(role) } }

  /// The party that carries the project; nil where none is said to.
  public var carrier: Party? { parties(as: .carrier).first }

  /// The number of an article, from 1; keys are compared as those of a file are.
  public func number(ofArticle key: String) -> Int? {
    articles.firstIndex { foldedKey($0.key) == foldedKey(key) }.map { $0 + 1 }
  }

  /// The place of an annex, from 1: what `entente.annexe.rang` makes a letter or a roman number of.
  public func rank(ofAnnex key: String) -> Int? {
    annexes.firstIndex { foldedKey($0.key) == foldedKey(key) }.map { $0 + 1 }
  }

  /// The currencies that stand on the paper; where there are two, each amount names its country.
  public var currencies: [Currency] { Money.totals(amounts).map(\.currency) }

  private var amounts: [Money] {
    let committed = parties.flatMap { party in
      party.commitments.payments.map(\.amount.value)
        + party.commitments.inKind.map { $0.value?.value }
        + party.commitments.time.map { $0.value?.value }
    }
    return committed.compactMap { $0 }
      + (budget?.value.map { [.zero($0.currency)] } ?? [])
  }
}
