extension Problem {
  /// What fills a variable of a problem's message.
  public enum Value: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Text as it stands.
    case text(String)
    /// A whole number, formatted by the message.
    case number(Int)
    /// A list, joined by the message (`:fr:list`).
    case list([String])

    /// A literal string is text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A literal integer is a number.
    public init(integerLiteral value: Int) { self = .number(value) }
  }
}
