/// How a placeholder's text is kept from running together with text of the other direction (LDML 48,
/// part 9, "Handling Bidirectional Text").
enum BidiIsolation: String, Hashable, Sendable {
  /// Nothing is added: both our locales run left to right, and the page isolates names by itself.
  case none
  /// Isolates stand around each placeholder whose direction is not that of the message.
  case `default`

  /// U+2069 POP DIRECTIONAL ISOLATE.
  static let end = "\u{2069}"

  /// What opens the isolate of a value in a message of a direction; nil where it needs none.
  func start(
    of direction: TextDirection?, isAsked: Bool, in message: TextDirection?
  ) -> String? {
    guard self == .default else { return nil }
    switch direction {
    case .leftToRight: return message == .leftToRight && !isAsked ? nil : "\u{2066}"
    case .rightToLeft: return "\u{2067}"
    case nil: return "\u{2068}"
    }
  }
}
