extension MessageFormatter {
  /// The index of the pattern to format: the only one, or that of the best variant.
  ///
  /// LDML 48, part 9, "Pattern Selection": of the variants whose keys all fit, the best by the first
  /// selector, then by the second, and so on; `*` comes last, and of equals the first. One always
  /// fits, for a valid message has a variant of `*` alone.
  func selectPattern(of message: Message, resolving resolver: inout ValueResolver) -> Int {
    guard case .match(let selectors, let variants) = message.body else { return 0 }
    let selections = selectors.map { selection(of: $0.variable, &resolver) }
    var best: (ranks: [Int], index: Int)?
    for index in variants.indices {
      guard let ranks = ranks(of: variants[index].keys, selections, &resolver) else { continue }
      if let best, !ranks.lexicographicallyPrecedes(best.ranks) { continue }
      best = (ranks, index)
    }
    return best?.index ?? 0
  }

  private func selection(
    of variable: Variable, _ resolver: inout ValueResolver
  ) -> ValueSelection {
    let selection = resolver.value(of: variable).selection
    if case .none = selection {
      resolver.report(MessageError(.badSelector, "$\(variable.name)"))
    }
    return selection
  }

  /// The ranks of a variant's keys; nil where one does not fit.
  private func ranks(
    of keys: [Variant.Key], _ selections: [ValueSelection], _ resolver: inout ValueResolver
  ) -> [Int]? {
    var ranks: [Int] = []
    for (key, selection) in zip(keys, selections) {
      guard case .literal(let text) = key else {
        ranks.append(ValueSelection.wildcardRank)
        continue
      }
      switch selection.fit(of: text) {
      case .rank(let rank): ranks.append(rank)
      case .none: return nil
      case .badKey:
        resolver.report(MessageError(.badVariantKey, text))
        return nil
      }
    }
    return ranks.count == selections.count ? ranks : nil
  }
}
