internal import Document

/// A note, set: its lines from its first baseline.
struct FootNote {
  /// x on the page, y from the first baseline.
  var items: [DisplayItem]
  /// From the first baseline to the last one.
  var descent: Length
  /// Cap height of its first line.
  var ascent: Length
  /// From the last baseline of the note above to its first one.
  var leading: Length

  /// What it adds to the notes above it.
  var height: Length { leading + descent }
}
