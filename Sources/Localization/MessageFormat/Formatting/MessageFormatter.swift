/// Formats one message: resolves what it names, picks the variant, gives the parts.
///
/// Never throws: what cannot be made is shown as its source between braces, and the error is listed
/// (LDML 48, part 9, "Formatting").
struct MessageFormatter: Sendable {
  /// The locale and its functions.
  let context: FormattingContext

  /// The text of a message, and what went wrong, in the order it was met.
  func format(
    _ message: PreparedMessage, _ arguments: [String: MessageValue]
  ) -> (text: MarkedText, errors: [MessageError]) {
    var resolver = ValueResolver(message, arguments, context)
    let index = selectPattern(of: message.message, resolving: &resolver)
    if let fixed = message.fixedTexts[index] { return (fixed, resolver.errors) }
    let parts = parts(of: message.patterns[index], resolving: &resolver)
    return (MarkedText(parts), resolver.errors)
  }

  /// The parts of a message, and what went wrong, in the order it was met.
  func parts(
    of message: PreparedMessage, _ arguments: [String: MessageValue]
  ) -> (parts: [MessagePart], errors: [MessageError]) {
    var resolver = ValueResolver(message, arguments, context)
    let index = selectPattern(of: message.message, resolving: &resolver)
    return (parts(of: message.patterns[index], resolving: &resolver), resolver.errors)
  }

  private func parts(
    of pattern: Pattern, resolving resolver: inout ValueResolver
  ) -> [MessagePart] {
    var parts = PartList(limit: MessageLimits.formattedLength, capacity: pattern.count)
    for part in pattern {
      switch part {
      case .text(let text, _): parts.append(.text(text))
      case .markup(let markup): parts.append(.markup(format(markup, &resolver)))
      case .expression(let expression): append(expression, to: &parts, resolving: &resolver)
      }
      if parts.isFull {
        resolver.report(MessageError(.tooMuchText, "\(MessageLimits.formattedLength)"))
        break
      }
    }
    return parts.parts
  }

  private func append(
    _ expression: Expression, to parts: inout PartList, resolving resolver: inout ValueResolver
  ) {
    let value = resolver.resolve(expression)
    let start = context.isolation.start(
      of: value.frame.direction, isAsked: value.frame.isIsolated, in: context.conventions.direction)
    if let start { parts.append(isolate: start) }
    parts.append(part(of: value, &resolver), orElse: .fallback(value.source.text))
    if start != nil { parts.append(isolate: BidiIsolation.end) }
  }

  private func part(of value: ResolvedValue, _ resolver: inout ValueResolver) -> MessagePart {
    if value.isFallback { return .fallback(value.source.text) }
    switch value.letters() {
    case .success(let text):
      return .value(
        FormattedValue(
          kind: value.kind, text: text, id: value.frame.id, direction: value.frame.direction))
    case .failure(let error):
      resolver.report(error)
      return .fallback(value.source.text)
    }
  }

  private func format(_ markup: Markup, _ resolver: inout ValueResolver) -> FormattedMarkup {
    var formatted = FormattedMarkup(kind: markup.kind, name: markup.name, options: [:])
    if markup.options.isEmpty { return formatted }
    var options = resolver.resolve(markup.options)
    var errors: [MessageError] = []
    formatted.id = UniversalOptions(ofMarkup: &options, reporting: &errors).id
    for error in errors { resolver.report(error) }
    for name in options.names { formatted.options[name] = options.text(name) }
    return formatted
  }
}
