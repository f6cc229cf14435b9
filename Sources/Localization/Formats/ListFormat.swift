/// How the items of a list are joined.
enum ListType: String, Hashable, Sendable {
  /// `a, b et c`
  case and
  /// `a, b ou c`
  case or
  /// `ni a ni b ni c`
  case nor
  /// `a, b, c` (CLDR's name for a list without conjunction)
  case unit
}

/// A list in running text: no comma before the conjunction (CLDR 47, `fr`); empty items are left out.
func joinList(_ items: [MarkedText], _ type: ListType) -> MarkedText {
  let items = items.filter { !$0.isEmpty }
  switch type {
  case .and: return joined(items, last: " et ")
  case .or: return joined(items, last: " ou ")
  case .unit: return joined(items, last: ", ")
  case .nor:
    guard let first = items.first else { return MarkedText() }
    return items.dropFirst().reduce("ni " + first) { $0 + " ni " + $1 }
  }
}

private func joined(_ items: [MarkedText], last: MarkedText) -> MarkedText {
  guard let first = items.first else { return MarkedText() }
  return items.indices.dropFirst().reduce(first) { text, index in
    text + (index == items.count - 1 ? last : ", ") + items[index]
  }
}
