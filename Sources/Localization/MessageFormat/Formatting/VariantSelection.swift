extension MessageFormatter {
  /// The pattern to format: the only one, or that of the best variant.
  ///
  /// LDML 48, part 9, "Pattern Selection": of the variants whose keys all fit, the best by the first
  /// selector, then by the second, and so on; `*` comes last, and of equals the first.
  func selectPattern(of message: Message, resolving resolver: inout ValueResolver) -> Pattern {
    switch message.body {
    case .pattern(let pattern): return pattern
    case .match(let selectors, let variants):
      let selections = selectors.map { selection(of: $0.variable, &resolver) }
      var best: (ranks: [Int], pattern: Pattern)?
      for variant in variants {
        guard let ranks = ranks(of: variant.keys, selections, &resolver) else { continue }
        if let best, !ranks.lexicographicallyPrecedes(best.ranks) { continue }
        best = (ranks, variant.pattern)
      }
      return best?.pattern ?? []
    }
  }

  private func selection(
    of variable: String, _ resolver: inout ValueResolver
  ) -> ValueSelection {
    let selection = resolver.variable(variable).selection
    if case .none = selection {
      resolver.report(MessageError(.badSelector, "$\(variable)"))
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
