/// One part of a formatted message.
enum MessagePart: Hashable, Sendable {
  /// Text of the pattern.
  case text(String)
  /// An expression that gave a value.
  case value(FormattedValue)
  /// Markup that opens, closes or stands alone.
  case markup(FormattedMarkup)
  /// The start or the end of a bidirectional isolate.
  case isolation(String)
  /// What stands in for an expression that gave none: `$x`, `|42|`, `:f`, without its braces.
  case fallback(String)

  /// What a source that is no message gives (LDML 48, part 9, "Pattern Selection").
  static let noMessage = MessagePart.fallback("\u{FFFD}")

  /// How many bytes of text it brings.
  var length: Int {
    switch self {
    case .text(let text), .isolation(let text): text.utf8.count
    case .value(let value): value.text.length
    case .markup: 0
    case .fallback(let source): source.utf8.count
    }
  }
}

/// What an expression came to.
struct FormattedValue: Hashable, Sendable {
  /// What it was made of.
  enum Kind: String, Hashable, Sendable {
    /// Text.
    case string
    /// A number, an amount or a share.
    case number
    /// A date or a time.
    case datetime
  }

  /// What it was made of.
  var kind: Kind
  /// Its letters.
  var text: ValueText
  /// The option `u:id`.
  var id: String?
  /// Which way it runs; nil where its own letters tell.
  var direction: TextDirection?
}

/// What markup came to.
struct FormattedMarkup: Hashable, Sendable {
  /// Whether it opens, closes or stands alone.
  var kind: Markup.Kind
  /// The name with its namespace.
  var name: String
  /// The option `u:id`.
  var id: String?
  /// The text of the other options by name.
  var options: [String: String]
}
