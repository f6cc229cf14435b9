/// Text with placeholders and markup, in order.
typealias Pattern = [PatternPart]

/// One part of a pattern.
enum PatternPart: Hashable, Sendable {
  /// Text as typed, escapes resolved.
  case text(String)
  /// A placeholder that gives text: `{$x :number}`.
  case expression(Expression)
  /// A placeholder that gives none: `{#sup}`, `{/sup}`, `{#br/}`.
  case markup(Markup)
}
