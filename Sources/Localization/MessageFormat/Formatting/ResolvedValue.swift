import Foundation

/// What an operand, an option or a variable came to, and how it is formatted and selected on.
struct ResolvedValue: Sendable {
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
  var source: ValueSource
  /// What a function may take further.
  var content: Content
  /// What it was made of.
  var kind = FormattedValue.Kind.string
  /// The options of the function that made it; a next function of the same kind takes them over.
  var options = FunctionOptions()
  /// Which variants fit.
  var selection = ValueSelection.none
  /// Its letters.
  var form: Form
  /// Which way it runs; nil where its own letters tell.
  var direction: TextDirection?
  /// Whether `u:dir` asks for a bidirectional isolate.
  var isIsolated = false
  /// The option `u:id`.
  var id: String?

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
