extension MessageFormatter {
  /// The index of the pattern to format: the only one, or that of the best variant.
  ///
  /// LDML 48, part 9, "Pattern Selection": of the variants whose keys all fit, the best by the first
  /// selector, then by the second, and so on; `*` comes last, and of equals the first. One always
  /// fits, for a valid message has a variant of `*` alone.
  func selectPattern(of message: Message, resolving resolver: inout ValueResolver) -> Int {
    guard case .match(let selectors, let variants) = message.body else { return 0 }
    let selections = selectors.map { selection(of: $0.variable, &resolver) }
    var best: Int?
    for index in variants.indices where fits(variants[index].keys, selections, &resolver) {
      if let best, !isBetter(variants[index].keys, than: variants[best].keys, selections) {
        continue
      }
      best = index
    }
    return best ?? 0
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

  /// SelectorsMatch of the specification.
  private func fits(
    _ keys: [Variant.Key], _ selections: [ValueSelection], _ resolver: inout ValueResolver
  ) -> Bool {
    for (key, selection) in zip(keys, selections) {
      guard case .literal(let text) = key else { continue }
      switch selection.fit(of: text) {
      case .rank: continue
      case .none: return false
      case .badKey:
        resolver.report(MessageError(.badVariantKey, text))
        return false
      }
    }
    return true
  }

  /// SelectorsCompare of the specification, of keys that fit.
  private func isBetter(
    _ keys: [Variant.Key], than others: [Variant.Key], _ selections: [ValueSelection]
  ) -> Bool {
    for index in selections.indices {
      let rank = rank(of: keys[index], selections[index])
      let other = self.rank(of: others[index], selections[index])
      if rank != other { return rank < other }
    }
    return false
  }

  /// 0 for the best key; `*` stands behind all others.
  private func rank(of key: Variant.Key, _ selection: ValueSelection) -> Int {
    guard case .literal(let text) = key, case .rank(let rank) = selection.fit(of: text) else {
      return .max
    }
    return rank
  }
}
