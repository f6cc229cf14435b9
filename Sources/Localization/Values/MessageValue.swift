public import Foundation

/// What a message's variable may hold.
public enum MessageValue: Hashable, Sendable {
  /// Text; also a date (`2026-06-29`), a time, a duration: the function tells.
  case string(String)
  /// An exact decimal number.
  case number(Decimal)
  /// Text with markup, inserted as it is.
  case marked(MarkedText)
  /// A noun with its grammar, for `:fr:de`, `:fr:agreement` and the like.
  case noun(NounPhrase)
  /// Several values, for `:fr:list`.
  case list([MessageValue])
}

extension MessageValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A literal string is text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A literal integer is a number.
  public init(integerLiteral value: Int) { self = .number(Decimal(value)) }
}
