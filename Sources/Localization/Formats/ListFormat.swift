/// How the items of a list are joined.
enum ListType: String, Hashable, Sendable {
  /// `a, b et c`
  case and
  /// `a, b ou c`
  case or
  /// `ni a ni b`; `ni a, ni b, ni c`
  case nor
  /// `a, b, c` (CLDR's name for a list without conjunction)
  case unit
}

/// What parts the items of a list.
enum ListSeparator: String, Hashable, Sendable {
  /// `a, b et c`
  case comma
  /// `a, x; b, y; et c, z`
  case semicolon
}

/// A list in running text: no comma before the conjunction (CLDR 47, `fr`); empty items are left out.
///
/// More than two « ni » are set apart by commas (Guide du rédacteur, 6.1.26). A list of more than two whose
/// items have commas of their own may be parted by semicolons, also before the conjunction (OQLF 23346): who
/// writes the message asks for it.
func joinList(
  _ items: [MarkedText], _ type: ListType, _ sign: ListSeparator = .comma
) -> MarkedText {
  let items = items.filter { !$0.isEmpty }
  let isParted = items.count > 2 && sign == .semicolon
  let separator = isParted ? "; " : ", "
  let beforeLast = isParted ? "; " : " "
  switch type {
  case .and: return joined(items, MarkedText(separator), last: MarkedText(beforeLast + "et "))
  case .or: return joined(items, MarkedText(separator), last: MarkedText(beforeLast + "ou "))
  case .unit: return joined(items, MarkedText(separator), last: MarkedText(separator))
  case .nor:
    let between = MarkedText((items.count > 2 ? separator : " ") + "ni ")
    return items.isEmpty ? MarkedText() : "ni " + joined(items, between, last: between)
  }
}

private func joined(
  _ items: [MarkedText], _ separator: MarkedText, last: MarkedText
) -> MarkedText {
  guard let first = items.first else { return MarkedText() }
  return items.indices.dropFirst().reduce(first) { text, index in
    text + (index == items.count - 1 ? last : separator) + items[index]
  }
}
