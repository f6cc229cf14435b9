/// Formats one message: resolves what it names, picks the variant, joins the parts.
///
/// Never throws: what cannot be made is shown as its source between braces, and the error is listed
/// (LDML 48, part 9, "Formatting"). Bidi isolation strategy: none; both our locales run left to right.
struct MessageFormatter {
  /// The functions that messages may call.
  let functions: FunctionRegistry
  /// The locale's signs and forms.
  let conventions: LocaleConventions

  /// The text of a message, and what went wrong, in the order it was met.
  func format(
    _ message: Message, _ arguments: [String: MessageValue]
  ) -> (text: MarkedText, errors: [MessageError]) {
    var resolver = ValueResolver(
      declarations: message.declarations, arguments: arguments, functions: functions,
      conventions: conventions)
    let pattern = selectPattern(of: message, resolving: &resolver)
    let text = join(pattern, resolving: &resolver)
    return (text, resolver.errors)
  }

  private func join(_ pattern: Pattern, resolving resolver: inout ValueResolver) -> MarkedText {
    var joined = MarkedText()
    var open: [MarkedText.Mark] = []
    for part in pattern {
      switch part {
      case .text(let text, _):
        joined.append(MarkedText.Piece(text, Set(open)))
      case .expression(let expression):
        for piece in resolver.text(of: expression).pieces {
          joined.append(MarkedText.Piece(piece.text, piece.marks.union(open)))
        }
      case .markup(let markup):
        apply(markup, to: &joined, open: &open)
      }
    }
    return joined
  }

  /// Markup that names none of our marks is passed over, as the specification asks.
  private func apply(
    _ markup: Markup, to joined: inout MarkedText, open: inout [MarkedText.Mark]
  ) {
    guard let mark = MarkedText.Mark(rawValue: markup.name) else { return }
    switch markup.kind {
    case .open: open.append(mark)
    case .close:
      if let last = open.lastIndex(of: mark) { open.remove(at: last) }
    case .standalone where mark == .lineBreak:
      joined.append(MarkedText.Piece("\u{2028}", [.lineBreak]))
    case .standalone: break
    }
  }
}
