/// A value that is to be filled in by hand. No function can make anything of it: every one prints the line,
/// with the preposition that would stand before it, and only the key `*` fits.
struct OpenLine {
  /// The words read for it, with their mark.
  let words: MarkedText

  /// The open line that an operand is; nil for what has a value.
  init?(_ operand: ResolvedValue?) {
    guard case .marked(let words)? = operand?.content, !words.isEmpty,
      words.pieces.allSatisfy({ $0.marks.contains(.blank) })
    else { return nil }
    self.words = words
  }

  /// What a function makes of it; nil for a function that takes it as any other value.
  func value(of input: FunctionInput) -> ResolvedValue? {
    guard let text = text(input) else { return nil }
    return ResolvedValue(
      source: input.source, content: .marked(words), selection: .ranks { _ in nil },
      form: .text(.marked(text)))
  }

  private func text(_ input: FunctionInput) -> MarkedText? {
    switch input.name {
    case "fr:list", "fr:range": nil
    case "fr:de": "de " + words
    case "fr:a", "fr:en": "à " + words
    case "fr:que": conjunction(input)
    case "fr:count": words + " " + MarkedText(input.options.text("other") ?? "")
    default: words
    }
  }

  private func conjunction(_ input: FunctionInput) -> MarkedText {
    let que: MarkedText =
      input.options.text("case") == GrammarFunction.LetterCase.upper.rawValue ? "QUE " : "que "
    let isAlone = input.options.text("part") == GrammarFunction.Part.conjunction.rawValue
    return isAlone ? que : que + words
  }
}
