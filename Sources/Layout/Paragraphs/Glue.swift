internal import Document

/// White that gives way: between two words.
struct Glue: Hashable {
  /// As the font has it.
  var width: Length
  /// Added where the line is loose as can be without being bad: at ratio 1.
  var stretch: Length
  /// Taken away at most: at ratio −1.
  var shrink: Length
  /// Index in the paragraph's tokens.
  var token = 0
}
