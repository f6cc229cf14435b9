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

  /// Gives the keys that fit among those of the variants, best first.
  typealias KeySelection = @Sendable (_ keys: [String]) -> [String]

  /// What stands between braces where formatting fails: `$x`, `|42|`, `:f`.
  var source: String
  /// What a function may take further.
  var content: Content
  /// The options of the function that made it; a next function of the same kind takes them over.
  var options = FunctionOptions()
  /// Which variants fit; nil where nothing can be selected on it.
  var selection: KeySelection?
  /// Its text, or why there is none.
  var format: @Sendable () -> Result<MarkedText, MessageError>

  /// A value with its text.
  init(
    source: String, content: Content, options: FunctionOptions = FunctionOptions(),
    selection: KeySelection? = nil,
    format: @escaping @Sendable () -> Result<MarkedText, MessageError>
  ) {
    self.source = source
    self.content = content
    self.options = options
    self.selection = selection
    self.format = format
  }

  /// What stands in for a value that could not be made.
  static func fallback(_ source: String) -> ResolvedValue {
    ResolvedValue(source: source, content: .fallback) { .success(MarkedText("{\(source)}")) }
  }

  /// Whether nothing could be made of it.
  var isFallback: Bool { if case .fallback = content { true } else { false } }
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
    case .number(let number): number
    case .text(let text): parseNumberLiteral(text)
    case .marked, .noun, .list, .fallback: nil
    }
  }
}
