import Problems
import YAMLSource

/// Amounts cut in two by their comma: YAML reads `{montant: 4 000,00}` as `4 000` and a key `00` without a
/// value. Told as `dossier.amount-cut` instead of whatever else is said of that key.
func withCutAmounts(_ problems: [Problem], in node: YAMLNode) -> [Problem] {
  let cuts = cutAmounts(in: node)
  let places = Set(cuts.map(\.keyPlace))
  return problems.filter { $0.place.map { !places.contains($0) } ?? true }
    + cuts.map { entry in
      Problem(DossierProblem.amountCut, at: entry.keyPlace, ["rest": .text(entry.key)])
    }
}

private func cutAmounts(in node: YAMLNode) -> [YAMLNode.Entry] {
  let entries = node.entries ?? []
  let inner = (node.items ?? entries.map(\.value)).flatMap(cutAmounts)
  return entries.filter(\.isCutAmount) + inner
}

extension YAMLNode.Entry {
  /// Whether it is what a comma cut off an amount: `00`, `50 $`, `5 €`, and nothing after it.
  var isCutAmount: Bool {
    let digits = key.prefix { ("0"..."9").contains($0) }
    return value.isEmpty && (1...2).contains(digits.count)
      && key.dropFirst(digits.count).allSatisfy { $0 == " " || $0 == "$" || $0 == "€" }
  }
}
