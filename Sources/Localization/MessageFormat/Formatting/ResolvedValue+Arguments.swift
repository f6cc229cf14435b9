extension ResolvedValue {
  /// A value that the caller gives, without a function.
  convenience init(_ value: MessageValue, source: ValueSource, _ context: FormattingContext) {
    switch value {
    case .string(let text):
      self.init(source: source, content: .text(text), form: .text(.plain(text)))
    case .marked(let text):
      self.init(source: source, content: .marked(text), form: .text(.marked(text)))
    case .noun(let noun):
      self.init(source: source, content: .noun(noun), form: .text(.plain(noun.text)))
    case .number(let number):
      self.init(
        source: source, content: .number(number), kind: .number,
        form: .made { .success(.marked(formatUnannotated(value, context.conventions))) },
        frame: ValueFrame(direction: context.conventions.direction))
    case .list(let values):
      self.init(
        source: source, content: .list(values),
        form: .made { .success(.marked(formatUnannotated(value, context.conventions))) })
    }
  }
}

/// The text of a value without a function: numbers in the locale's form, lists joined by « et ».
func formatUnannotated(_ value: MessageValue, _ conventions: LocaleConventions) -> MarkedText {
  switch value {
  case .string(let text): MarkedText(text)
  case .number(let number): MarkedText(formatNumber(number, NumberStyle(), conventions.numbers))
  case .marked(let marked): marked
  case .noun(let noun): MarkedText(noun.text)
  case .list(let values):
    joinList(values.map { formatUnannotated($0, conventions) }, .and)
  }
}
