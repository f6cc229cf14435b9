internal import Localization

/// What an article or an annex says under its title, in order.
struct ArticleText: Hashable, Sendable {
  /// A numbered part: 3.1.
  struct Clause: Hashable, Sendable {
    /// Empty for none.
    var title: MarkedText
    var paragraphs: [MarkedText]
    var items: [MarkedText]
  }

  /// Before the lettered items.
  var paragraphs: [MarkedText] = []
  /// Lettered; with their letter and the sign at their end.
  var items: [MarkedText] = []
  /// After them.
  var closing: [MarkedText] = []
  var clauses: [Clause] = []
}
