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

/// A list in running text: no comma before the conjunction (CLDR 47, `fr`); empty items are left out.
///
/// More than two « ni » are set apart by commas (Guide du rédacteur, 6.1.26). Where an item of a longer
/// list has a comma of its own, semicolons part the items, also before the conjunction (OQLF 23346).
func joinList(_ items: [MarkedText], _ type: ListType) -> MarkedText {
  let items = items.filter { !$0.isEmpty }
  let hasComma = items.count > 2 && items.contains { hasInnerComma($0.plain) }
  let separator = hasComma ? "; " : ", "
  let beforeLast = hasComma ? "; " : " "
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

/// A comma before a blank; the one of « 1,5 » is no stop.
private func hasInnerComma(_ text: String) -> Bool {
  zip(text, text.dropFirst()).contains { $0 == "," && $1.isWhitespace }
}
