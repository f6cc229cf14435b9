/// Text with placeholders and markup, in order.
typealias Pattern = [PatternPart]

/// One part of a pattern.
enum PatternPart: Hashable, Sendable {
  /// Text as typed, with its place; an escaped sign is a text of its own.
  case text(String, TextPosition)
  /// A placeholder that gives text: `{$x :number}`.
  case expression(Expression)
  /// A placeholder that gives none: `{#sup}`, `{/sup}`, `{#br/}`.
  case markup(Markup)
}
