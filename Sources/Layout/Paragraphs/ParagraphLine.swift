internal import Document

/// A line of a paragraph, set: what stands on it and where it begins.
struct ParagraphLine {
  /// An open line to write on.
  struct Blank {
    /// Left end, from the column's left edge.
    var x: Length
    var width: Length
  }

  /// Its text; glue is stretched or shrunk already.
  var line: Line
  /// Left end of the text, from the column's left edge; negative where a sign hangs out.
  var x: Length
  /// The open lines on it.
  var blanks: [Blank] = []
  /// How many notes are called on it.
  var noteCalls = 0
  /// Whether it ends with a hyphen that the text does not have.
  var isHyphenated = false
}
