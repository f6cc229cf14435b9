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
