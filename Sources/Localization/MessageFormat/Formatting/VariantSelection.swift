import Foundation

extension MessageFormatter {
  /// The pattern to format: the only one, or that of the best variant.
  ///
  /// LDML 48, part 9, "Pattern Selection": for each selector the keys that fit, best first; of the
  /// variants that fit, the best by the first selector, then by the second, and so on; `*` comes last.
  func selectPattern(of message: Message, resolving resolver: inout ValueResolver) -> Pattern {
    guard case .match(let selectors, let allVariants) = message.body else {
      return message.patterns.first ?? []
    }
    let variants = allVariants.filter { $0.keys.count == selectors.count }
    let preferences = selectors.indices.map { index in
      preferredKeys(of: selectors[index], among: variants.map { $0.keys[index] }, &resolver)
    }
    let ranked = variants.compactMap { variant -> (ranks: [Int], pattern: Pattern)? in
      let ranks = zip(variant.keys, preferences).compactMap(rank)
      return ranks.count == selectors.count ? (ranks, variant.pattern) : nil
    }
    return ranked.min { $0.ranks.lexicographicallyPrecedes($1.ranks) }?.pattern ?? []
  }

  private func preferredKeys(
    of selector: Message.Selector, among keys: [Variant.Key], _ resolver: inout ValueResolver
  ) -> [String] {
    let value = resolver.variable(selector.variable)
    guard !value.isFallback, let selection = value.selection else {
      resolver.report(MessageError(.badSelector, "$\(selector.variable)"))
      return []
    }
    let literals = keys.compactMap { if case .literal(let text) = $0 { text } else { nil } }
    return selection(literals)
  }

  /// 0 for the best key; nil where the key does not fit.
  private func rank(of key: Variant.Key, among preferred: [String]) -> Int? {
    switch key {
    case .wildcard: preferred.count
    case .literal(let text): preferred.firstIndex(of: text)
    }
  }
}
