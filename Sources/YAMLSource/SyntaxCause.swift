/// What kind of slip a parser's complaint is about: what a message can say in French.
enum SyntaxCause: String, Hashable, Sendable, CaseIterable {
  /// A tab where spaces indent.
  case tab
  /// A second `: ` on a line, or a value at the wrong depth.
  case value
  /// No `:` where a key is wanted.
  case key
  /// A quote that nothing closes.
  case quote
  /// A brace or bracket that nothing closes.
  case bracket
  /// A sign that no value may begin with.
  case character
  /// A `*` before a name that nothing defines.
  case alias
  /// Anything else.
  case other

  /// The cause behind a complaint of libyaml, `excerpt` being the line that it names.
  init(complaint: String, excerpt: String?) {
    if complaint.contains("tab") || excerpt?.prefix(while: \.isWhitespace).contains("\t") == true {
      self = .tab
    } else {
      self = Self.table.first { complaint.contains($0.part) }?.cause ?? .other
    }
  }

  /// Parts of the messages in libyaml 0.2's `scanner.c`, `parser.c` and `loader.c`.
  private static let table: [(part: String, cause: SyntaxCause)] = [
    ("mapping values are not allowed", .value),
    ("cannot start any token", .character),
    ("unexpected end of stream", .quote), ("unexpected document indicator", .quote),
    ("expected ',' or", .bracket),
    ("alphabetic or numeric", .alias), ("undefined alias", .alias),
    ("expected ':'", .key), ("expected key", .key), ("expected <document start>", .key),
    ("expected '-' indicator", .key), ("block sequence entries are not allowed", .value),
  ]
}
