import Foundation

/// What an operand, an option or a variable came to, and how it is formatted and selected on.
///
/// A reference, for a value goes through many hands: expression, function, variable, placeholder.
final class ResolvedValue: Sendable {
  /// What a function may take further.
  enum Content: Sendable {
    /// Text.
    case text(String)
    /// A number; its options say how it is shown.
    case number(Decimal)
    /// Text with marks.
    case marked(MarkedText)
    /// A noun with its grammar.
    case noun(NounPhrase)
    /// Several values.
    case list([MessageValue])
    /// Nothing could be made of it: it is shown as its source between braces.
    case fallback
  }

  /// Its letters, or how they are made.
  enum Form: Sendable {
    /// These.
    case text(ValueText)
    /// Made when the value is shown, for it may only be selected on.
    case made(@Sendable () -> Result<ValueText, MessageError>)
  }

  /// What stands between braces where formatting fails.
  let source: ValueSource
  /// What a function may take further.
  let content: Content
  /// What it was made of.
  let kind: FormattedValue.Kind
  /// The options of the function that made it; a next function of the same kind takes them over.
  let options: FunctionOptions
  /// Which variants fit.
  let selection: ValueSelection
  /// Its letters.
  let form: Form
  /// Which way it runs, and how it is named.
  let frame: ValueFrame

  /// Makes a value.
  init(
    source: ValueSource, content: Content, kind: FormattedValue.Kind = .string,
    options: FunctionOptions = FunctionOptions(), selection: ValueSelection = .none, form: Form,
    frame: ValueFrame = ValueFrame()
  ) {
    self.source = source
    self.content = content
    self.kind = kind
    self.options = options
    self.selection = selection
    self.form = form
    self.frame = frame
  }

  /// The same value from another source, or in another frame.
  func with(source: ValueSource? = nil, frame: ValueFrame? = nil) -> ResolvedValue {
    ResolvedValue(
      source: source ?? self.source, content: content, kind: kind, options: options,
      selection: selection, form: form, frame: frame ?? self.frame)
  }

  /// What stands in for a value that could not be made.
  static func fallback(_ source: ValueSource) -> ResolvedValue {
    ResolvedValue(source: source, content: .fallback, form: .text(.plain("")))
  }

  /// Text written in a message.
  static func literal(_ text: String) -> ResolvedValue {
    ResolvedValue(source: .literal(text), content: .text(text), form: .text(.plain(text)))
  }

  /// Whether nothing could be made of it.
  var isFallback: Bool { if case .fallback = content { true } else { false } }

  /// Its letters, or why it has none.
  func letters() -> Result<ValueText, MessageError> {
    switch form {
    case .text(let text): .success(text)
    case .made(let make): make()
    }
  }
}

// MARK: - Reading the content

extension ResolvedValue {
  /// The content as plain text; nil for a list and a fallback.
  var text: String? {
    switch content {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .marked(let marked): marked.plain
    case .noun(let noun): noun.text
    case .list, .fallback: nil
    }
  }

  /// The content as a number: a number, or text in the form of a JSON number.
  var number: Decimal? {
    switch content {
    case .number(let number): number.isFinite ? number : nil
    case .text(let text): parseNumberLiteral(text)
    case .marked, .noun, .list, .fallback: nil
    }
  }
}
